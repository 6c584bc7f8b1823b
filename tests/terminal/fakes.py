"""A player without sound, which does at once what the table says."""

from __future__ import annotations

from reader.playback.events import Announce, Close, Heard, Read, Said, Silence
from reader.playback.player import Sound, initial, step
from tests.playback.stories import story


class StepPlayer:
    """Holds the state, and what was asked to be said; time passes only when it is told to."""

    def __init__(self, script=None, **options):
        self.state = initial(script or story(), **options)
        self.effects = []
        self.events = []
        self.silenced = 0

    def send(self, event):
        self.events.append(event)
        self.state, effects = step(self.state, event)
        self.effects += effects

    def silence(self):
        self.silenced += 1
        self.send(Silence())

    @property
    def last(self):
        """What was asked to be said last: words, or the effect of reading."""
        said = [effect for effect in self.effects if isinstance(effect, Announce | Read)]
        return said[-1].utterance.text if said and isinstance(said[-1], Announce) else said[-1] if said else None

    @property
    def closed(self):
        return any(isinstance(effect, Close) for effect in self.effects)

    def hear(self, index, offset=0):
        """Let a word be heard."""
        self.send(Heard(self.state.generation, index, offset))

    def hear_out(self):
        """Let the notice be heard to its end."""
        assert self.state.sound is Sound.NOTICE
        self.send(Said(self.state.generation, None))
