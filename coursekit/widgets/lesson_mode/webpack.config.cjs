// Webpack's numbers for modules depend on the folder's path: with names, the same sources make the same files anywhere.
module.exports = { optimization: { moduleIds: 'named' } };
