// The reader: the article on one side, a table of it on the other.
//
// Rows are radio buttons: one can be chosen, arrow keys walk through them, and a screen reader
// says how many there are, all without a script. Passages are buttons inside the text, with one
// tab stop among them: Tab enters the article once, arrow keys go from passage to passage.

/** The words of the interface, once the catalogue is known. */
let WORDS;

const interfaceWords = () => ({
  notEnglish: t("This text does not seem to be English. The rules read English only: the tables may be empty, or wrong."),
  reader: (title) => (title ? t("Reader: {title}", { title }) : t("Reader")),
  article: t("Article"),
  hint: t(
    "Choose a row to mark its words in the article, or choose words with a dotted line to mark their row. By keyboard: the arrow keys move from row to row and, in the article, from passage to passage; Enter chooses a passage.",
  ),
  tables: t("Table"),
  option: (label, count) => t("{label} ({rows})", { label, rows: rowCount(count) }),
  rows: (label) => t("{label}: choose a row to mark its words", { label }),
  id: t("Row"),
  empty: t("This table has no rows for this article."),
  none: t("No row is chosen."),
  clear: t("Clear the marks"),
  cleared: t("Marks cleared."),
  chosen: (id) => t("Row {id}", { id }),
  selected: (id, row, count) =>
    tn("Row {id}, {words}: 1 passage marked.", "Row {id}, {words}: {count} passages marked.", count, { id, words: short(row) }),
  marked: (found) => t("Marked in the article: {words}", { words: short(found) }),
  parts: t("Its words in the article"),
  times: (count) => tn(" (once)", " ({count} times)", count),
  why: t("Why this row?"),
  origin: { machine: t("The machine made this row."), proposed: t("This row is a draft that nobody has checked.") },
  checked: ({ kind, name, day }) =>
    kind === "person"
      ? t("Checked by {name} on {day}.", { name, day })
      : t("Checked by {name}, a program, on {day}.", { name, day }),
  drafts: (count, all) =>
    count === all
      ? t("This table is a draft that nobody has checked.")
      : tn("1 row of this table is a draft that nobody has checked.", "{count} rows of this table are drafts that nobody has checked.", count),
  certainty: {
    clear: t("The rules had no doubt about it."),
    doubtful: t("It is doubtful: check it against the sentence."),
  },
});

const SAID_AT_MOST = 150;

/** A screen reader cannot skip within an announcement, so a long one is cut. */
const short = (words) => (words.length > SAID_AT_MOST ? `${words.slice(0, SAID_AT_MOST)} …` : words);

const rowCount = (count) => tn("1 row", "{count} rows", count);

const widget = {
  render({ model, el }) {
    useWords(model.get("words"), model.get("languages"), el);
    WORDS = interfaceWords();
    const page = model.get("page");
    const text = new Characters(page.text);
    const { region, announce } = makeLiveRegion();
    const article = viewArticle(page, text, choose);
    const table = viewTable(model.get("tables"), text, { choose, switchTo });
    const told = page.lang === "en" ? WORDS.hint : `${WORDS.notEnglish} ${WORDS.hint}`;
    const hint = make("p", { class: "ck-hint", id: uniqueId("hint") }, told);
    article.element.setAttribute("aria-describedby", hint.id);
    const root = make(
      "div",
      // A group, not a landmark: a page may show several readers of one article.
      { class: "ck ck-reader", role: "group", "aria-label": WORDS.reader(page.title) },
      hint,
      make("div", { class: "ck-sides" }, article.element, table.element),
      region,
    );
    el.replaceChildren(root);

    const listeners = {
      "change:table": showTable,
      "change:selected": showSelected,
      "change:marked": showMarked,
    };
    const shelf = openShelf("reader", "any");
    let isBack = goBack();
    Object.entries(listeners).forEach(([event, call]) => model.on(event, call));
    showTable();
    isBack = false;
    showMarked();
    return () => Object.entries(listeners).forEach(([event, call]) => model.off(event, call));

    function choose(id) {
      model.set("selected", id);
      model.save_changes();
      remember();
    }

    function remember() {
      shelf.put(model.get("place"), { at: Date.now(), table: model.get("table"), selected: model.get("selected") });
    }

    /** Choose what was chosen when the page was left; who comes back does not want to hear of it. */
    function goBack() {
      const left = shelf.get(model.get("place"));
      const shown = model.get("tables").find(({ name }) => name === left?.table);
      if (!shown || model.get("selected")) return false;
      const row = shown.rows.find(({ id }) => id === left.selected);
      model.set("table", shown.name);
      model.set("selected", row?.id ?? "");
      model.save_changes();
      return true;
    }

    function switchTo(name) {
      model.set("selected", "");
      model.set("table", name);
      model.save_changes();
      remember();
    }

    function shownTable() {
      return model.get("tables").find((each) => each.name === model.get("table"));
    }

    function showTable() {
      const shown = shownTable();
      table.show(shown);
      article.show(shown.rows, model.get("marked"));
      showSelected();
    }

    function showSelected() {
      const shown = shownTable();
      const row = shown.rows.find((each) => each.id === model.get("selected"));
      const before = table.select(row);
      article.select(row);
      if (isBack) return;
      if (row) announce(WORDS.selected(row.id, row.cells[shown.main], row.passages.length));
      else if (before) announce(WORDS.cleared);
    }

    function showMarked() {
      const marked = model.get("marked");
      article.show(shownTable().rows, marked);
      article.select(shownTable().rows.find((each) => each.id === model.get("selected")));
      if (!marked.length) return;
      article.scrollToMarked();
      announce(WORDS.marked(marked.map(([start, end]) => text.slice(start, end)).join(" … ")));
    }
  },
};

/** A text counted in characters, as Python counts; JavaScript itself counts UTF-16 units. */
class Characters {
  constructor(text) {
    this.units = [0];
    for (const character of text) this.units.push(this.units.at(-1) + character.length);
    this.text = text;
  }

  get length() {
    return this.units.length - 1;
  }

  slice(start, end) {
    return this.text.slice(this.units[start], this.units[end]);
  }
}

/** The article in its blocks, each cut into pieces where a passage, a sentence or a mark ends. */
function viewArticle(page, text, choose) {
  const pane = make("div", {
    class: "ck-article",
    role: "group",
    tabindex: "0",
    "aria-label": WORDS.article,
    lang: page.lang || null,
  });
  let pieces = [];
  let passages = [];

  pane.addEventListener("click", (event) => activate(event.target.closest(".ck-passage")));
  pane.addEventListener("keydown", (event) => {
    const at = passages.findIndex(({ element }) => element === event.target);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: passages.length - 1,
    }[event.key];
    if (event.key === "Enter" || event.key === " ") activate(event.target);
    else if (passages[to]) move(passages[to]);
    else if (to === undefined) return;
    event.preventDefault();
  });
  const scrollToMarked = () => scrollTo(pieces.find((piece) => piece.marked));
  return { element: pane, show, select, scrollToMarked };

  function show(rows, marked) {
    const cuts = new Set();
    const spans = [...marked, ...rows.flatMap((row) => [row.evidence, ...row.passages])];
    for (const [start, end] of spans) cuts.add(start).add(end);
    pieces = [];
    const parts = [];
    let at = 0;
    for (const block of page.blocks) {
      parts.push(text.slice(at, block.start), viewBlock(block, [...cuts]));
      at = block.end;
    }
    parts.push(text.slice(at, text.length));
    cover(rows, marked);
    passages = pieces.filter((piece) => piece.rows.length);
    passages.forEach(makePassage);
    if (passages.length) setStop(passages[0]);
    pane.replaceChildren(...parts);
  }

  function viewBlock(block, cuts) {
    const inside = cuts.filter((cut) => block.start < cut && cut < block.end).sort((a, b) => a - b);
    const ends = [...inside, block.end];
    const made = ends.map((end, index) => {
      const start = index ? ends[index - 1] : block.start;
      return { start, end, rows: [], marked: false, element: make("span", {}, text.slice(start, end)) };
    });
    pieces.push(...made);
    const label = block.aside ? make("span", { class: "ck-aside-label" }, block.aside) : null;
    const kind = block.aside ? "ck-aside" : `ck-${block.kind.replace(" ", "-")}`;
    return make("p", { class: kind, dir: "auto" }, label, ...made.map((piece) => piece.element));
  }

  /** Tell each piece which rows' passages it belongs to, the shortest passage first. */
  function cover(rows, marked) {
    const spans = rows.flatMap((row) => row.passages.map(([start, end]) => ({ id: row.id, start, end })));
    spans.sort((a, b) => a.end - a.start - (b.end - b.start));
    for (const { id, start, end } of spans) {
      for (const piece of within(start, end)) if (!piece.rows.includes(id)) piece.rows.push(id);
    }
    for (const [start, end] of marked) {
      for (const piece of within(start, end)) {
        piece.marked = true;
        piece.element.classList.add("ck-marked");
      }
    }
  }

  /** The pieces of a span, which begins and ends where pieces do. */
  function within(start, end) {
    let low = 0;
    for (let high = pieces.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (pieces[middle].start < start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < pieces.length && pieces[last].end <= end) last += 1;
    return pieces.slice(low, last);
  }

  function makePassage(piece) {
    const { element, rows } = piece;
    element.classList.add("ck-passage");
    element.prepend(make("span", { class: "ck-unseen" }, `${rows.join(", ")}: `));
    for (const [name, value] of Object.entries({ role: "button", tabindex: "-1", "aria-pressed": "false" })) {
      element.setAttribute(name, value);
    }
    keepKeys(element);
  }

  function activate(element) {
    const piece = passages.find((each) => each.element === element);
    if (!piece) return;
    setStop(piece);
    // Where passages lie in each other, choosing again goes on to the next one.
    const at = piece.rows.indexOf(piece.chosen);
    choose(piece.rows[(at + 1) % piece.rows.length]);
  }

  function move(piece) {
    setStop(piece);
    piece.element.focus();
  }

  function setStop(piece) {
    for (const each of passages) each.element.tabIndex = each === piece ? 0 : -1;
  }

  function select(row) {
    for (const piece of pieces) {
      const chosen = Boolean(row) && piece.rows.includes(row.id);
      const shows = Boolean(row) && row.evidence[0] <= piece.start && piece.end <= row.evidence[1];
      piece.chosen = chosen ? row.id : undefined;
      piece.element.classList.toggle("ck-chosen", chosen);
      piece.element.classList.toggle("ck-evidence", shows);
      if (piece.rows.length) piece.element.setAttribute("aria-pressed", String(chosen));
    }
    const first = pieces.find((piece) => piece.chosen);
    const focused = passages.some(({ element }) => element === element.getRootNode().activeElement);
    if (!first || focused) return;
    setStop(first);
    scrollTo(first);
  }

  function scrollTo(piece) {
    if (piece) scrollInto(pane, piece.element);
  }
}

/**
 * Scroll a pane, and nothing around it, so that an element stands in its middle, or begins at its
 * top when it is taller. `covered` is what a fixed heading takes away from the pane.
 */
function scrollInto(pane, element, covered = 0) {
  const there = element.getBoundingClientRect();
  const here = pane.getBoundingClientRect();
  const top = here.top + covered;
  if (there.top >= top && there.bottom <= here.bottom) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const above = Math.max(0, (here.bottom - top - there.height) / 2);
  pane.scrollBy({ top: there.top - top - above, behavior: still ? "auto" : "smooth" });
}

/** The choice of a table, its rows as radio buttons, and what is known of the chosen row. */
function viewTable(tables, text, { choose, switchTo }) {
  const group = uniqueId("rows");
  const pane = make("div", { class: "ck-rows" });
  const note = make("p", { class: "ck-hint ck-drafts" });
  const detail = make("div", { class: "ck-detail" });
  const options = tables.map(({ name, label, rows }) =>
    make("option", { value: name }, WORDS.option(label, rows.length)),
  );
  const select = make("select", { onchange: () => switchTo(select.value) }, ...options);
  const label = make("label", { class: "ck-switch" }, `${WORDS.tables} `, select);
  let lines = new Map();
  let chosen;
  let opened = false; // once asked why, the next row tells it too
  return { element: make("div", { class: "ck-table" }, label, note, pane, detail), show, select: mark };

  function show(table) {
    select.value = table.name;
    lines = new Map(table.rows.map((row) => [row.id, viewLine(table, row)]));
    const headings = [WORDS.id, ...table.columns].map((heading) => make("th", { scope: "col" }, heading));
    const body = make(
      "table",
      {},
      make("thead", {}, make("tr", {}, ...headings)),
      make("tbody", {}, ...[...lines.values()].map(({ element }) => element)),
    );
    const drafts = table.rows.filter(({ origin }) => origin === "proposed").length;
    note.hidden = !drafts;
    note.textContent = drafts ? WORDS.drafts(drafts, table.rows.length) : "";
    pane.replaceChildren(
      table.rows.length
        ? make("fieldset", {}, make("legend", {}, WORDS.rows(table.label)), body)
        : make("p", {}, WORDS.empty),
    );
    pane.scrollTop = 0;
  }

  function viewLine(table, row) {
    const id = `${group}-${row.id}`;
    const onchange = () => choose(row.id);
    const input = make("input", { type: "radio", name: group, value: row.id, id, onchange });
    const name = make("label", { for: id }, input, row.id);
    const main = `${id}-main`;
    const cells = row.cells.map((cell, index) =>
      make("td", { dir: "auto", id: index === table.main ? main : null, "data-heading": table.columns[index] }, cell),
    );
    input.setAttribute("aria-describedby", main);
    const line = make("tr", { onclick }, make("th", { scope: "row" }, name), ...cells);
    return { element: line, input };

    function onclick(event) {
      if (event.target.closest("label")) return; // the radio button itself tells of this click
      input.focus();
      choose(row.id);
    }
  }

  /** Mark the line of a row, and tell whether another one was chosen before. */
  function mark(row) {
    const before = chosen;
    lines.get(before)?.element.classList.remove("ck-chosen");
    chosen = row?.id;
    const line = lines.get(chosen);
    for (const { input } of lines.values()) input.checked = input.value === chosen;
    line?.element.classList.add("ck-chosen");
    if (line) scrollInto(pane, line.element, pane.querySelector("thead").offsetHeight);
    detail.replaceChildren(...(row ? viewDetail(row) : [make("p", {}, WORDS.none)]));
    return before;
  }

  function viewDetail(row) {
    const parts = countWords(row).map(({ part, words, count }) =>
      make(
        "li",
        {},
        make("span", { class: "ck-part" }, part),
        " ",
        make("q", { dir: "auto" }, words),
        count > 1 ? WORDS.times(count) : null,
      ),
    );
    const made = row.origin === "reviewed" ? WORDS.checked(row.checked) : WORDS.origin[row.origin];
    const reasons = [made, WORDS.certainty[row.certainty], ...row.why];
    return [
      make(
        "p",
        { class: "ck-detail-head" },
        make("strong", {}, WORDS.chosen(row.id)),
        make("button", { type: "button", onclick: clear }, WORDS.clear),
      ),
      make("p", { class: "ck-part" }, WORDS.parts),
      make("ul", {}, ...parts),
      make(
        "details",
        { open: opened, ontoggle: (event) => (opened = event.target.open) },
        make("summary", {}, WORDS.why),
        make("ul", {}, ...reasons.map((reason) => make("li", {}, reason))),
      ),
    ];
  }

  /** The row's words, each form once. */
  function countWords(row) {
    const forms = new Map();
    for (const [start, end, part] of row.passages) {
      const words = text.slice(start, end);
      const form = forms.get(`${part} ${words}`) ?? { part, words, count: 0 };
      forms.set(`${part} ${words}`, { ...form, count: form.count + 1 });
    }
    return [...forms.values()];
  }

  /** The button goes with the detail, so the focus goes back to the row. */
  function clear() {
    const line = lines.get(chosen);
    choose("");
    line?.input.focus();
  }
}
