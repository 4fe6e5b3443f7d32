// The widgets that a page without a kernel shows, by the name that each has in Python.

export { debateMap as "debate-map" } from "../debate-map/debate-map.js";
export { explorer } from "../explorer.js";
export { handIn as "hand-in" } from "../hand-in/hand-in.js";
export { predict } from "../predict/predict.js";
export { progress } from "../progress.js";
export { quiz } from "../quiz/quiz.js";
export { reader } from "../reader/reader.js";
