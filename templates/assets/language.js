// The other language opens at the section that is being read: both have the same ids.
"use strict";
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[rel~=alternate][hreflang]");
  if (link && location.hash) link.hash = location.hash;
});
