"""The course in the browser alone: a static site, JupyterLite and Pyodide run its lessons."""
