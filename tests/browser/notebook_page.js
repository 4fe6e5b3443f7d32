// What the tests ask JupyterLab about the notebook in front: its model knows, whatever is drawn.

window.courseTests = {
  get notebook() {
    const panel = window.jupyterapp?.shell.currentWidget;
    return panel?.content?.model?.cells ? panel : null;
  },

  /** The notebook is drawn and its kernel waits for work. */
  isReady(path) {
    const panel = this.notebook;
    if (panel?.context.path !== path || !panel.context.isReady || !panel.isVisible) return false;
    return panel.sessionContext.session?.kernel?.status === "idle" &&
      document.querySelector(".jp-Notebook .jp-Cell") !== null;
  },

  get codeCells() {
    return [...this.notebook.content.model.cells]
      .filter((cell) => cell.type === "code" && cell.sharedModel.getSource().trim() !== "");
  },

  /** What the cells that failed printed; an empty list is none. */
  errors() {
    return this.codeCells.flatMap((cell) => cell.sharedModel.getOutputs())
      .filter((output) => output.output_type === "error")
      .map((output) => output.traceback.join("\n") || `${output.ename}: ${output.evalue}`);
  },

  /** What a stray key would change: the cells, their texts and kinds, and which one is active. */
  contents() {
    const { model, activeCellIndex } = this.notebook.content;
    return [activeCellIndex, ...[...model.cells].map((cell) => [cell.type, cell.sharedModel.getSource()])];
  },

  /** Every code cell has run, or one has failed and the rest will not. */
  isDone() {
    if (this.notebook.sessionContext.session?.kernel?.status !== "idle") return false;
    return this.errors().length > 0 ||
      this.codeCells.every((cell) => cell.executionCount !== null && cell.executionState !== "running");
  },
};
