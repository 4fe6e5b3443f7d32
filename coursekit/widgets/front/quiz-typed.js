// Answers that are typed: a number, a date, a short text, the gaps of a sentence.

/** One line to type in, with feedback below. */
function viewTyped({ how, label, after = null, more = null, sent, filled, shown, key = (found) => found }) {
  const input = makeBlank({ id: uniqueId("answer") }, []);
  const feedback = makeFeedback();
  const line = make("p", { class: "ck-field" }, make("label", { for: input.id }, label), input, after);
  const body = make("div", {}, line, more, feedback.element);
  return {
    how,
    body,
    input,
    answer: () => sent?.() ?? (input.value.trim() ? { text: input.value.trim() } : null),
    fill(answer) {
      input.value = answer.text ?? "";
      filled?.(answer);
    },
    show(result) {
      shown?.(result);
      if (!input.value) input.value = result.written ?? ""; // on a page that was loaded again
      const told = result.key === undefined ? [] : [keyLine(key(result.key))];
      feedback.set(markdownBlock(result.feedback), ...told);
      describe(input, feedback.element);
      setInvalid(input, result.verdict !== "right");
    },
    said: () => feedback.text(),
    ...closing(body, () => {
      feedback.set();
      describe(input);
      setInvalid(input, false);
    }),
  };
}

function viewNumber(question) {
  const unit = question.unit ? make("span", { "aria-hidden": "true" }, ` ${question.unit}`) : null;
  const label = question.unit ? t("Number ({unit}):", { unit: question.unit }) : t("Number:");
  const view = viewTyped({ how: t("Type a number."), label, after: unit });
  view.input.setAttribute("inputmode", "decimal");
  return view;
}

function viewDate() {
  const undated = make("input", { type: "checkbox", id: uniqueId("undated") });
  const line = make("p", {}, undated, make("label", { for: undated.id }, ` ${t("The text gives no date.")}`));
  const view = viewTyped({
    how: t("Type a date, as precise as the text is: a day, a month or a year."),
    label: t("Date:"),
    more: line,
    sent: () => (undated.checked ? { undated: true } : null),
    filled({ undated: isUndated }) {
      undated.checked = Boolean(isUndated);
      view.input.disabled = undated.checked;
    },
    shown: ({ understood }) => (undated.checked = understood === "undated"),
    key: dateWords,
  });
  undated.addEventListener("change", () => (view.input.disabled = undated.checked));
  return view;
}

/** A TIMEX3 value in words: 2024-11 is November 2024; what is no plain date stays as it is. */
function dateWords(value) {
  if (value === "undated") return t("The text gives no date.");
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  if (!month) return value;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const parts = { year: "numeric", month: "long", ...(day ? { day: "numeric" } : {}), timeZone: "UTC" };
  const { used } = languages;
  return date.toLocaleDateString(!used || used === "en" ? "en-GB" : used, parts);
}

function viewShortText() {
  return viewTyped({ how: t("Type a word or a few. Capitals and accents do not count."), label: t("Answer:") });
}

function viewCloze(question) {
  const count = question.gaps.length;
  const gaps = question.gaps.map((among, index) => {
    const label = t("Gap {place} of {count}", { place: index + 1, count });
    return { control: makeBlank({ class: "ck-gap", "aria-label": label }, among), label, feedback: makeFeedback() };
  });
  const line = make("p", { class: "ck-cloze", dir: "auto", id: uniqueId("cloze") });
  question.pieces.forEach((piece, index) => {
    line.append(makeMarkdown("span", {}, piece));
    if (gaps[index]) line.append(gaps[index].control);
  });
  gaps.forEach(({ control }) => describe(control, line)); // a gap alone says nothing
  const body = make("div", {}, line, ...gaps.map(({ feedback }) => feedback.element));
  return {
    how: t("Fill the gaps."),
    body,
    answer() {
      const words = gaps.map(({ control }) => control.value.trim());
      return words.some(Boolean) ? { gaps: words } : null;
    },
    fill: ({ gaps: words }) => gaps.forEach(({ control }, index) => (control.value = words[index] ?? "")),
    show(result) {
      result.gaps.forEach(({ right, written, ...said }, index) => {
        const { control, label, feedback } = gaps[index];
        control.value = written;
        describe(control, feedback.element, line);
        setInvalid(control, written && !right);
        const verdict = placeVerdict(right, written);
        const words = {
          right: t("{gap}: right", { gap: label }),
          wrong: t("{gap}: not right", { gap: label }),
          left: t("{gap}: left empty", { gap: label }),
        };
        feedback.set(...placeTold(verdict, words[verdict], said));
      });
    },
    said: () => gaps.map(({ feedback }) => feedback.text()).join(" "),
    ...closing(body, () => {
      for (const { control, feedback } of gaps) {
        describe(control, line);
        setInvalid(control, false);
        feedback.set();
      }
    }),
  };
}
