// The widgets that a page without a kernel shows, by the name that each has in Python.

export { explorer } from "../explorer.js";
export { predict } from "../predict/predict.js";
export { progress } from "../progress.js";
export { quiz } from "../quiz/quiz.js";
export { reader } from "../reader/reader.js";
