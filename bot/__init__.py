"""The edge: Bot Framework, Direct Line, pages and mail, and who is speaking."""
