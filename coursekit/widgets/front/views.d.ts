// What build.js makes of the files of quiz/kinds, and of a bundle for another.
declare module "views" {
  const views: Record<string, import("./quiz/kit/kit.js").MakeView>;
  export default views;
}
declare module "graders" {
  const graders: Record<string, import("./static-page/grading/tools.js").Grader>;
  export default graders;
}
declare module "widgets-bundle" {
  export function makeWidgets(): Record<string, { render(props: unknown): unknown }>;
}
