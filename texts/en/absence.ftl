# What the bot says about time off, closures and who stands in. Keys are <command>-<step>.

## Refusals
refused-ends-before-start = That ends before it starts.
refused-too-long = That is longer than { $days } days, which is the most I enter at once.
refused-overlaps = There is time off already from { $start } to { $end }.
