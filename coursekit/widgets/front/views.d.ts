// What build.js makes of the files of quiz/kinds.
declare module "views" {
  const views: Record<string, import("./quiz/kit/kit.js").MakeView>;
  export default views;
}
