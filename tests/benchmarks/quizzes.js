// The times of quizzes.py, by the page's own clock.

window.quizTimes = {
  /** Wait until something holds, looked at whenever the page changes, then for the frame to be painted. */
  async painted(holds) {
    await new Promise((done) => {
      if (holds()) return done();
      const watch = new MutationObserver(() => holds() && (watch.disconnect(), done()));
      watch.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
    });
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now();
  },

  /** Run a cell anew, and return the times until the first question and the last can be answered. */
  async run({ source, question, count }) {
    const { content } = window.courseTests.notebook;
    const cell = content.widgets[content.widgets.length - 1];
    content.activeCellIndex = content.widgets.length - 1;
    cell.model.sharedModel.setSource(source);
    cell.model.clearExecution();
    await this.painted(() => !document.querySelector(".ck-quiz, .Quiz"));
    const began = performance.now();
    window.jupyterapp.commands.execute("notebook:run-cell");
    const ended = await Promise.all([
      this.painted(() => document.querySelector(question)),
      this.painted(() => document.querySelectorAll(question).length === count),
    ]);
    await this.painted(() => window.courseTests.isDone());
    return ended.map((time) => time - began);
  },

  /** Answer one question after the other wrongly, and return the time of each until its feedback. */
  async answer({ question, option, clicked, feedback }) {
    const times = [];
    for (const each of document.querySelectorAll(question)) {
      each.scrollIntoView({ block: "center" });
      await this.painted(() => true);
      const first = each.querySelector(option);
      const button = each.querySelector(clicked);
      if (first !== button) first.click();
      const told = each.querySelector(feedback);
      const began = performance.now();
      button.click();
      times.push((await this.painted(() => told.textContent.trim() !== "")) - began);
    }
    return times;
  },
};
