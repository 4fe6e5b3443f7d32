// One tab stop for many buttons: Tab enters them once, the arrow keys go to the nearest that way.

/** @type {Record<string, [x: number, y: number]>} */
const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
/** What lies aside is further away than what lies ahead. */
const ASIDE = 4;

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/**
 * Which of some boxes is the nearest to one in a direction, -1 for none.
 * @param {Box[]} boxes
 * @param {number} from
 * @param {string} key
 */
export function nearest(boxes, from, key) {
  const arrow = ARROWS[key];
  if (!arrow) return -1;
  const [x, y] = middle(boxes[from]);
  let found = -1;
  let least = Infinity;
  boxes.forEach((box, at) => {
    const [toX, toY] = middle(box);
    const ahead = (toX - x) * arrow[0] + (toY - y) * arrow[1];
    const aside = Math.abs((toX - x) * arrow[1]) + Math.abs((toY - y) * arrow[0]);
    const far = ahead + ASIDE * aside;
    if (ahead > 1 && far < least) [found, least] = [at, far];
  });
  return found;
}

/** @param {Box} box @returns {[x: number, y: number]} */
const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];

/**
 * Make the buttons in a part of the page one tab stop; to be called again when they are others.
 * @param {HTMLElement} element
 */
export function makeOneStop(element) {
  element.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = buttonsIn(element);
    const from = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    if (from < 0) return;
    const ends = { Home: 0, End: buttons.length - 1 };
    const boxes = buttons.map((button) => button.getBoundingClientRect());
    const to =
      event.key in ends ? ends[/** @type {"Home"} */ (event.key)] : nearest(boxes, from, event.key);
    if (to < 0) return;
    event.preventDefault();
    buttons[to].focus();
  });
  element.addEventListener("focusin", ({ target }) => {
    for (const button of buttonsIn(element)) button.tabIndex = button === target ? 0 : -1;
  });
}

/**
 * Let Tab lead to the chosen button, or to the first.
 * @param {HTMLElement} element
 */
export function setStop(element) {
  const buttons = buttonsIn(element);
  const stop = buttons.find((button) => button.ariaPressed === "true") ?? buttons[0];
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}

/** @param {HTMLElement} element */
const buttonsIn = (element) => [...element.querySelectorAll("button")];
