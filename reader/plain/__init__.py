"""An article in plain language: rewriting that changes no fact, the gate that proves it, and the trace back."""
