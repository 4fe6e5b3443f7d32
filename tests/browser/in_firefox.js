// Answers the first question of a page in Firefox: `node in_firefox.js PUPPETEER FIREFOX ADDRESS`, and
// prints as JSON what the page said. Firefox is driven by WebDriver BiDi.

const [, , puppeteer, executablePath, address] = process.argv;
const { launch } = (await import(puppeteer)).default;
const FORM = ".ck-quiz form:has(input[type=radio])";
const PATIENCE = { timeout: 120_000 };

const browser = await launch({ browser: "firefox", executablePath, headless: true });
const amiss = [];
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => amiss.push(String(error)));
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(address, { waitUntil: "domcontentloaded", ...PATIENCE });
  await page.waitForSelector(`${FORM} input[type=radio]`, PATIENCE);
  // By keyboard, as whoever uses no mouse: the question may still move while the page is drawn.
  await page.focus(`${FORM} input[type=radio]`);
  await page.keyboard.press(" ");
  await page.focus(`${FORM} button[type=submit]`);
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (form) => /ight/.test(document.querySelector(`${form} .ck-result`)?.textContent ?? ""),
    PATIENCE,
    FORM,
  );
  const said = await page.$eval(`${FORM} .ck-result`, (each) => each.textContent);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  console.log(JSON.stringify({ said, width, amiss, version: await browser.version() }));
} finally {
  await browser.close();
}
