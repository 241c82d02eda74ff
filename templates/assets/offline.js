// Opened from a folder or a stick, a browser does not look for index.html by itself.
"use strict";
if (location.protocol === "file:") {
  for (const link of document.querySelectorAll("a[href], link[rel~='alternate']")) {
    const written = link.getAttribute("href");
    if (/^[a-z][a-z0-9+.-]*:/i.test(written) || written.startsWith("#")) continue;
    link.setAttribute("href", written.replace(/(^|\/)(#[^/]*)?$/, "$1index.html$2"));
  }
  // Some browsers take a form in a folder for one that leads elsewhere, and refuse to send it.
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const query = new URLSearchParams(new FormData(event.target));
    location.href = event.target.getAttribute("action") + "index.html?" + query;
  });
}
