"""The store beyond one process: PostgreSQL, psycopg and plain SQL.

database.py     connections, time limits, and errors in the words of the ports
migrate.py      the schema, by numbered migrations
tables.py       a record as a row, and the statements that write one
reads.py        the named questions
busy.py         who is busy: calendars in memory, brought up to date by each question
holding.py      who occupies a staff member's time: the constraint, sessions, seats
unit.py         one unit of work
store.py        the store
catalogues.py   business, services and staff in memory, until another process changes them
items.py        conversation state behind Bot Framework's Storage
leases.py       conversation locks across processes
transfer.py     export and import
survey.py       what `app.py check` prints
"""
