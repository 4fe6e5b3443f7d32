"""Files that an instructor writes by hand: YAML, with the line of every fault.

A case file, a quiz or a list of terms is typed by a person, so a mistake in it is answered like
one by a good copy editor: all faults at once, each with its line, what is wrong, and how to mend
it.  Nothing in here knows what a file is about; the caller brings a pydantic model
(:func:`load`), or looks at the plain values (:func:`load_yaml`).
"""

from coursekit.yamlfile.fitting import NAME, fitted, json_schema, load
from coursekit.yamlfile.lines import FORMAT, load_yaml, read_yaml
from coursekit.yamlfile.located import Located, Way, as_code, refuse, shortened, unknown_keys

__all__ = [
    "FORMAT",
    "NAME",
    "Located",
    "Way",
    "as_code",
    "fitted",
    "json_schema",
    "load",
    "load_yaml",
    "read_yaml",
    "refuse",
    "shortened",
    "unknown_keys",
]
