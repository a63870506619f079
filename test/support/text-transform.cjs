/** Jest transform: a file imported as text (the SDL) becomes a module exporting that text. */
module.exports = {
  process: (text) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` }),
};
