// Renews the page when the content has changed, and shows what is wrong while it has errors.
// Added by `khumue serve`; not part of the published site.
"use strict";
(() => {
  // Scripts that listen to the document as a whole, so that what they serve may be exchanged under them.
  const patient = /\/(language|offline|reload)\.js$/;
  const { look } = document.currentScript.dataset;
  let { edition } = document.currentScript.dataset;
  const place = "khumue-place:" + location.pathname;
  let source;
  let panel;
  let hidden = "";
  let renewing = Promise.resolve();
  const first = frame(document.head);

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

  // Makes one node like another, and touches only what differs.
  function liken(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    if (old.nodeType !== 1 || old.nodeName !== fresh.nodeName) {
      old.replaceWith(fresh);
      return;
    }
    for (const { name } of [...old.attributes]) {
      // What the reader opened stays open.
      if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
    const before = [...old.childNodes];
    const after = [...fresh.childNodes];
    while (before.length && after.length && before[0].isEqualNode(after[0])) {
      before.shift();
      after.shift();
    }
    let place = null;
    while (before.length && after.length && before.at(-1).isEqualNode(after.at(-1))) {
      place = before.pop();
      after.pop();
    }
    if (before.length === after.length) {
      before.forEach((node, index) => liken(node, after[index]));
    } else {
      for (const node of before) node.remove();
      for (const node of after) old.insertBefore(node, place);
    }
  }

  // Everything in the head but what names the page; the edition in our own element is no difference.
  function frame(head) {
    const copy = head.cloneNode(true);
    for (const named of copy.querySelectorAll("title, meta[name], link:not([rel=stylesheet])")) {
      named.remove();
    }
    return copy.innerHTML.replace(/ data-edition="[^"]*"/, "").replace(/\s+/g, " ");
  }

  async function renew() {
    const answer = await fetch(location.href, { cache: "no-store" });
    if (!answer.ok) return reload();
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const scripts = [...document.scripts];
    if (frame(fresh.head) !== first || !scripts.every((script) => patient.test(script.src))) {
      return reload();
    }
    edition = fresh.querySelector("script[data-edition]").dataset.edition;
    document.title = fresh.title;
    liken(document.body, fresh.body);
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
      if (news.edition === edition) return show(news);
      hide();
      if (news.look !== look) return reload();
      renewing = renewing.then(renew).catch(reload);
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
