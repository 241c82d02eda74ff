// The search page. Texts are compared by the rules of search/normal.js, which the program writes from
// its own table; Sources/SiteRendering/Search/SearchScan.swift finds and ranks as this file does.
"use strict";
var khumueFinder = (() => {
  const folds = new Map(), pairs = new Map(), wordStart = "\u200b";
  const rules = khumueNormal;
  for (let i = 0; i < rules.folds.length; i += 2) {
    for (const letter of rules.folds[i + 1]) folds.set(letter, rules.folds[i]);
  }
  for (const rule of rules.pairs) pairs.set(rule.slice(0, 2), rule.slice(2));

  /** A text as search compares it, and for each unit the index that it came from. */
  function form(source, isToneless) {
    const units = [], from = [];
    const push = (unit, index) => {
      const pair = units.length ? pairs.get(units[units.length - 1] + unit) : undefined;
      if (pair === undefined) {
        units.push(unit);
        from.push(index);
        return;
      }
      units.pop();
      const start = Math.min(index, from.pop());
      for (const next of pair) push(next, start);
    };
    for (let i = 0; i < source.length; i++) {
      const unit = source[i];
      if (isToneless && rules.tones.includes(unit)) continue;
      const fold = folds.get(unit);
      if (fold === undefined) push(unit, i);
      else for (const folded of fold) push(folded, i);
    }
    return { source, text: units.join(""), from };
  }

  /** 0 between words, else a number for each script that words are written in. */
  function script(code) {
    if (code >= 0x0e01 && code <= 0x0e4e) return code === 0x0e2f || code === 0x0e3f || code === 0x0e46 ? 0 : 1;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return 2;
    return code >= 0xc0 && !(code >= 0x2000 && code < 0x3040) && !(code >= 0x0e00 && code < 0x0e80) ? 3 : 0;
  }

  const isMark = (code) => code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);

  function isBoundary(field, place) {
    if (place === 0 || place === field.text.length) return true;
    if (field.source[field.from[place] - 1] === wordStart) return true;
    const before = script(field.text.charCodeAt(place - 1)), after = script(field.text.charCodeAt(place));
    return before === 0 || after === 0 || before !== after;
  }

  const title = 3, heading = 2, body = 1;

  /** The worth of the best hit in a field, and the number of hits; `worth` is 0 without any. */
  function look(field, place, term) {
    let worth = 0, count = 0;
    for (let at = field.text.indexOf(term); at >= 0; at = field.text.indexOf(term, at + 1)) {
      const end = at + term.length;
      const isCut = end < field.text.length && isMark(field.text.charCodeAt(end));
      const starts = !isCut && isBoundary(field, at);
      const whole = starts && isBoundary(field, end);
      worth = Math.max(worth, (starts ? 8 : 0) + place * 2 + (whole ? 1 : 0));
      count++;
    }
    return { worth, count };
  }

  /** A page's forms are made at its first search and kept. */
  function fields(page, isToneless) {
    const kept = isToneless ? "toneless" : "forms";
    return (page[kept] ??= {
      title: form(page.title, isToneless),
      alias: form(page.alias, isToneless),
      sections: page.sections.map(([, name, text]) => [form(name, isToneless), form(text, isToneless)]),
    });
  }

  function rank(page, index, terms, whole, isToneless) {
    const forms = fields(page, isToneless);
    const sections = forms.sections.map(() => ({ terms: 0, worth: 0 }));
    // Facts, sources and newsletters do not stand in front of what they back or announce.
    const weights = page.isBacking ? [body, body, body] : [title, heading, heading];
    const asked = terms.length > 1 ? [...terms, whole] : terms;
    let score = 0, hits = 0;
    for (let i = 0; i < asked.length; i++) {
      const above = [look(forms.title, weights[0], asked[i]), look(forms.alias, weights[1], asked[i])];
      let best = Math.max(above[0].worth, above[1].worth), count = above[0].count + above[1].count;
      // A section stands under its page's title, and so has the words of it.
      const isAbove = best > 0 && i < terms.length && !page.isBacking;
      forms.sections.forEach(([name, text], j) => {
        const found = [look(name, weights[2], asked[i]), look(text, body, asked[i])];
        const worth = Math.max(found[0].worth, found[1].worth);
        if (worth || isAbove) sections[j].terms++;
        sections[j].worth += worth;
        best = Math.max(best, worth);
        count += found[0].count + found[1].count;
      });
      if (i === terms.length) score += best * terms.length;
      else if (best === 0) return null;
      else [score, hits] = [score + best, hits + count];
    }
    if (forms.title.text === whole || forms.alias.text === whole) score += 100;
    const order = sections.map((_, j) => j).filter((j) => sections[j].worth)
      .sort((a, b) => sections[b].terms - sections[a].terms || sections[b].worth - sections[a].worth || a - b);
    if (terms.length > 1 && order.length && sections[order[0]].terms >= terms.length) score += 8;
    const first = forms.title.text.indexOf(whole);
    return { page, index, score, often: 31 - Math.clz32(hits), first: first < 0 ? Infinity : first, order };
  }

  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  /** The pages that have every word of the query, best first; without tones when there are none. */
  function search(pages, query) {
    for (const isToneless of [false, true]) {
      const terms = [...new Set(form(query, isToneless).text.split(" ").filter(Boolean))];
      const whole = terms.join(" ");
      if (!terms.length) break;
      const found = pages.map((page, index) => rank(page, index, terms, whole, isToneless)).filter(Boolean);
      found.sort((a, b) => b.score - a.score || b.often - a.often || compare(a.first, b.first) || a.index - b.index);
      if (found.length) return { found, terms, isToneless };
    }
    return { found: [], terms: [], isToneless: false };
  }

  /** The places of all terms in a field, in order, none inside another. */
  function places(field, terms) {
    const all = [];
    for (const term of terms) {
      for (let at = field.text.indexOf(term); at >= 0; at = field.text.indexOf(term, at + term.length)) {
        all.push([at, at + term.length]);
      }
    }
    all.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    return all.filter((place, i) => i === 0 || all.slice(0, i).every((other) => other[1] <= place[0]));
  }

  /** The source text between two places of a field, with the terms marked. */
  function marked(field, terms, start = 0, end = field.text.length) {
    const fragment = document.createDocumentFragment();
    const words = (from, to) => {
      const last = to < field.from.length ? field.from[to] : field.source.length;
      return field.source.slice(field.from[from], last).replaceAll(wordStart, "");
    };
    let at = start;
    for (const [from, to] of places(field, terms)) {
      if (to > end) break;
      if (from < at) continue;
      if (from > at) fragment.append(words(at, from));
      fragment.append(element("mark", words(from, to)));
      at = to;
    }
    if (at < end) fragment.append(words(at, end));
    return fragment;
  }

  /** The nearest place at or before `place` where a word begins, at most 16 units away. */
  function wordBefore(field, place) {
    for (let at = place; at > Math.max(0, place - 16); at--) if (isBoundary(field, at)) return at;
    return Math.max(0, place);
  }

  /** A stretch of a text around its first hit. */
  function excerpt(field, terms) {
    const first = places(field, terms)[0] ?? [0, 0];
    let start = first[0] < 70 || field.text.length < 210 ? 0 : wordBefore(field, first[0] - 50);
    const end = field.text.length - start < 210 ? field.text.length : wordBefore(field, Math.max(start + 180, first[1]));
    while (field.text[start] === " ") start++;
    const paragraph = element("p");
    if (start > 0) paragraph.append("…");
    paragraph.append(marked(field, terms, start, end));
    if (end < field.text.length) paragraph.append("…");
    return paragraph;
  }

  function element(name, text = "", attributes = {}) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    for (const key in attributes) made.setAttribute(key, attributes[key]);
    return made;
  }

  /** The grams of a term: a letter with its marks, and the next letter. Sources/…/SearchGrams.swift makes the same. */
  function grams(term) {
    const letters = form(term, true).text.match(/[^\u0e31\u0e34-\u0e3a\u0e47-\u0e4e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*/g) ?? [];
    return letters.slice(1).map((next, i) => letters[i] + next[0]).filter((gram) => gram.length <= 8 && !/[ \ud800-\udfff]/.test(gram));
  }

  const shard = (gram, shards) => [...gram].reduce((sum, unit) => (sum * 31 + unit.charCodeAt(0)) % 4096, 0) % shards;

  return { form, search, places, fields, marked, excerpt, element, grams, shard };
})();

(() => {
  const { form, search, places, fields, marked, excerpt, element, grams, shard } = khumueFinder;
  const input = document.getElementById("query"), results = document.getElementById("results");
  const [found, hits, more] = [".found", ".hits", ".more"].map((name) => results.querySelector(name));
  const words = results.dataset, step = 10, root = words.root + words.lang + "/";
  let pages, shown = { found: [], terms: [] }, timer;

  const say = (text, number) => { found.textContent = text.replace("{n}", number).replace("{q}", input.value.trim()); };

  /** Pages opened from a folder are asked for by their file. */
  function address(page, anchor) {
    const written = root + page.address + (anchor && !page.address.includes("#") ? "#" + anchor : "");
    return location.protocol === "file:" ? written.replace(/\/(#[^/]*)?$/, "/index.html$1") : written;
  }

  function hit({ page, order }) {
    const forms = fields(page, shown.isToneless), item = element("li");
    const link = element("a", "", { href: address(page, "") });
    const name = element("span", "", page.language ? { lang: page.language } : {});
    name.append(marked(forms.title, shown.terms));
    link.append(name);
    item.append(link, " ", element("span", page.label, { class: "label" }));
    if (!order.length && places(forms.alias, shown.terms).length) {
      const alias = element("p", "", { class: "place", lang: words.lang === "th" ? "en" : "th" });
      alias.append(marked(forms.alias, shown.terms));
      item.append(alias);
    }
    const best = order[0] ?? 0;
    if (page.sections.length) {
      const [anchor, heading] = page.sections[best];
      if (heading && order.length) {
        const place = element("p", "", { class: "place" });
        const inner = element("a", "", { href: address(page, anchor) });
        inner.append(marked(forms.sections[best][0], shown.terms));
        place.append(inner);
        item.append(place);
      }
      item.append(excerpt(forms.sections[best][1], shown.terms));
    }
    const others = order.slice(1).filter((other) => page.sections[other][0]);
    if (others.length) {
      const also = element("p", words.also + " ", { class: "also" });
      others.forEach((other, i) => {
        const inner = element("a", "", { href: address(page, page.sections[other][0]) });
        inner.append(marked(forms.sections[other][0], shown.terms));
        also.append(i ? " · " : "", inner);
      });
      item.append(also);
    }
    return item;
  }

  function extend() {
    const next = shown.found.slice(hits.children.length, hits.children.length + step);
    const first = hits.children.length;
    hits.append(...next.map(hit));
    const rest = shown.found.length - hits.children.length;
    more.hidden = rest === 0;
    more.textContent = words.more.replace("{n}", rest);
    return hits.children[first]?.querySelector("a");
  }

  const scripts = new Map();

  /** Loads a script once; says so when it cannot be had. */
  function load(path) {
    if (!scripts.has(path)) {
      scripts.set(path, new Promise((done) => {
        const script = element("script", "", { src: words.root + "search/" + path });
        script.onload = done;
        script.onerror = () => { scripts.delete(path); say(words.failed); };
        document.head.append(script);
      }));
    }
    return scripts.get(path);
  }

  /** The pages that may hold a query, their texts loaded. One letter alone waits until it is asked for. */
  async function candidates(query, isAsked) {
    const { chunk, shards } = khumueSearch;
    const wanted = form(query, true).text.split(" ").flatMap(grams);
    if (!wanted.length && !isAsked) return [];
    await Promise.all(wanted.map((gram) => load(words.lang + "/grams-" + shard(gram, shards) + ".js")));
    let numbers = pages.map((_, number) => number);
    for (const gram of wanted) {
      let last = 0;
      const list = khumueSearch.grams[shard(gram, shards)][gram]?.split(" ") ?? [];
      const having = new Set(list.map((step) => (last += parseInt(step, 36))));
      numbers = numbers.filter((number) => having.has(number));
    }
    const needed = [...new Set(numbers.map((number) => Math.floor(number / chunk)))];
    if (needed.length > 3) say(words.loading);
    await Promise.all(needed.map((number) => load(words.lang + "/text-" + number + ".js")));
    for (const number of numbers) {
      const page = pages[number];
      if (page.isWhole) continue;
      page.isWhole = true;
      khumueSearch.texts[Math.floor(number / chunk)][number % chunk].forEach((text, i) => { page.sections[i][2] = text; });
    }
    return numbers.map((number) => pages[number]);
  }

  async function update(isAsked) {
    const query = input.value.trim();
    keep(query);
    if (!query) clear();
    if (!pages || !query) return;
    results.setAttribute("aria-busy", "true");
    const some = khumueSearch.chunk ? await candidates(query, isAsked) : pages;
    if (query === input.value.trim()) show(query, some);
  }

  function clear() {
    found.textContent = "";
    hits.replaceChildren();
    more.hidden = true;
  }

  function show(query, some) {
    results.setAttribute("aria-busy", "false");
    shown = search(some, query);
    hits.replaceChildren();
    const number = shown.found.length;
    if (!number) say(words.none);
    else say((shown.isToneless ? words.toneless + " " : "") + (number === 1 ? words.one : words.many), number);
    extend();
  }

  /** Writes the query into the address, and into the way to the other language. */
  function keep(query) {
    const search = query ? "?q=" + encodeURIComponent(query) : "";
    try {
      history.replaceState(null, "", location.pathname + search);
    } catch {
      // A page opened from a folder keeps its address in some browsers.
    }
    for (const link of document.querySelectorAll(".languages a")) {
      link.setAttribute("href", link.getAttribute("href").replace(/(\?.*)?$/, search));
    }
  }

  /** The arrows go from link to link, over the button for more; Escape goes back to the query. */
  function move(event) {
    const stops = [input, ...hits.querySelectorAll("li > a"), ...(more.hidden ? [] : [more])];
    const at = stops.indexOf(event.target);
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || at < 0) return;
    if (event.key === "ArrowDown" && at + 1 < stops.length) stops[at + 1].focus();
    else if (event.key === "ArrowUp" && at > 0) stops[at - 1].focus();
    else if (event.key === "Escape" && at > 0) input.focus();
    else if (event.key === "Escape" && input.value) [input.value] = [""], update(false);
    else return;
    event.preventDefault();
  }

  async function begin() {
    if (input.value) say(words.loading);
    await load(words.lang + ".js");
    pages = khumueSearch.pages.map(([address, title, language, alias, label, ...rest]) => {
      const sections = [];
      for (let i = 0; i < rest.length; i += 3) sections.push(rest.slice(i, i + 3));
      return { address, title, language, alias, label: khumueSearch.labels[label], isBacking: khumueSearch.backing.includes(label), sections };
    });
    update(true);
  }

  const hint = document.getElementById("query-hint");
  if (matchMedia("(hover: hover)").matches) hint.append(" " + hint.dataset.keys);
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    update(true).then(() => hits.querySelector("a")?.focus());
  });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => update(false), 60);
  });
  for (const part of [input.form, results]) part.addEventListener("keydown", move);
  more.addEventListener("click", () => extend()?.focus());
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (!input.value) input.focus({ preventScroll: true });
  begin();
})();
