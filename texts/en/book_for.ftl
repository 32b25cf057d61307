# What the bot says when staff book for customers. Keys are <command>-<step>.

## Beyond what binds customers
anyway-who-may = Going beyond that is for { $roles }.
