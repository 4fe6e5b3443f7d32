"""Files that an instructor writes by hand: YAML, with the line of every fault."""

from coursekit.yamlfile.document import Way, YamlDocument
from coursekit.yamlfile.fitting import NAME, fitted, load
from coursekit.yamlfile.lines import FORMAT, read_yaml, yaml_of
from coursekit.yamlfile.messages import as_code, refuse, shortened

__all__ = [
    "FORMAT",
    "NAME",
    "Way",
    "YamlDocument",
    "as_code",
    "fitted",
    "load",
    "read_yaml",
    "refuse",
    "shortened",
    "yaml_of",
]
