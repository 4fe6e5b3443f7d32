/** A text counted in characters, as Python counts; JavaScript itself counts UTF-16 units. */
export class Characters {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.units = [0];
    let units = 0;
    for (const character of text) {
      units += character.length;
      this.units.push(units);
    }
  }

  get length() {
    return this.units.length - 1;
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  slice(start, end) {
    return this.text.slice(this.units[start], this.units[end]);
  }
}
