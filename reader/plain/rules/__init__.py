"""Rules that rewrite one sentence, one module a kind; each proposes, and the gate decides.

A rule is a function from a parse to proposals, the best first. A proposal keeps every word that tells something.
"""
