"""What `python app.py` can be asked to do: each command builds the parts that it needs, and ends with a status.

parts.py      where the business is kept, and the clock
serving.py    serve
founding.py   init, link
keeping.py    check, export, import, migrate
"""
