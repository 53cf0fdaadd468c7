/** For `node --require`: the process ends with the one that started it over a channel, however that one ends. */
process.on('disconnect', () => process.exit());
