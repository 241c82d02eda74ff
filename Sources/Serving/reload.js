// Shows the page anew when the content has changed, and what is wrong while it has errors.
// Added by `khumue serve`; not part of the published site.
"use strict";
(() => {
  const { edition } = document.currentScript.dataset;
  const place = "khumue-place:" + location.pathname;
  let source;
  let panel;
  let hidden = "";

  const remembered = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  if (remembered !== null) {
    history.scrollRestoration = "manual";
    const [x, y] = remembered.split(" ").map(Number);
    const restore = () => scrollTo({ left: x, top: y, behavior: "instant" });
    restore();
    addEventListener("load", restore, { once: true });
  }

  function reload() {
    source.close();
    sessionStorage.setItem(place, scrollX + " " + scrollY);
    location.reload();
  }

  function element(name, text, parent) {
    const made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  }

  function hide() {
    if (panel) panel.remove();
    panel = undefined;
  }

  function show(news) {
    hide();
    if (!news.report || news.report === hidden) return;
    panel = document.createElement("khumue-findings");
    panel.lang = news.language;
    const inside = panel.attachShadow({ mode: "open" });
    const style = element("link", "", inside);
    style.rel = "stylesheet";
    style.href = "/.khumue/reload.css";
    const box = element("section", "", inside);
    box.setAttribute("role", "alert");
    const head = element("header", "", box);
    element("h2", news.heading, head);
    const button = element("button", news.close, head);
    button.type = "button";
    button.addEventListener("click", () => {
      hidden = news.report;
      hide();
    });
    element("p", news.hint, box);
    element("pre", news.report, box).tabIndex = 0;
    document.documentElement.append(panel);
  }

  function listen() {
    source = new EventSource("/.khumue/news");
    source.onmessage = (event) => {
      const news = JSON.parse(event.data);
      if (news.edition !== edition) reload();
      else show(news);
    };
  }

  // A browser opens few connections to one server: a page that nobody looks at gives its own back.
  document.addEventListener("visibilitychange", () => {
    source.close();
    if (document.visibilityState === "visible") listen();
  });
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => {
    if (event.persisted) listen();
  });
  listen();
})();
