def rewritten(pdf, fonts):
    return pdf
