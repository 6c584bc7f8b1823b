"""The editor's rules, one module each; ``plainspoken check --explain RULE`` prints what a rule's class says."""
