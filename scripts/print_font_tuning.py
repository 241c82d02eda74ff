def tune(font):
    pass
