"""The public way to hear something: an article or a text in, clips out."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model.article import Article
from reader.model.speech import Clip, Role, Utterance
from reader.model.units import LanguageTag, Milliseconds, WordsPerMinute
from reader.settings import Settings, load
from reader.speech.script import script
from reader.speech.synthesis import Synthesiser
from reader.text.language import detect
from reader.text.sentences import sentence_spans
from reader.text.spoken import spoken_map


def speak(
    article_or_text: Article | str,
    *,
    voice: str | None = None,
    rate: int | None = None,
    settings: Settings | None = None,
) -> Iterator[Clip]:
    """Yield the sound of an article, or of a plain text, clip by clip, each as soon as it is made.

    Clips are mono float32 at 24 kHz and hold the pauses between them, so that joined they are the whole reading. The
    marks of each tell which word begins when, in ms from the clip's start, with offsets into ``Article.text`` (or
    into the text). ``voice`` is an id as ``plainspoken voices`` lists them, ``rate`` words a minute, 80 to 900;
    None takes the listener's settings.

    Raises:
        VoiceError: there is no such voice, or none works here.
        SettingsError: a setting is not allowed.
    """
    chosen = settings or load({"voice": voice, "rate": rate})
    synthesiser = Synthesiser(voice=voice or chosen.voice)
    speed = WordsPerMinute(rate if rate is not None else chosen.rate)
    said = utterances(article_or_text, chosen)
    return (clip for utterance in said for clip in synthesiser.clips(utterance, rate=speed))


def utterances(article_or_text: Article | str, settings: Settings) -> tuple[Utterance, ...]:
    """Return what is said of an article, or of a text: its sentences, each in the language of the whole."""
    if isinstance(article_or_text, Article):
        return script(article_or_text, settings).utterances
    text = article_or_text
    language = detect(text)[0]
    return tuple(_sentence(text, start, end, language) for start, end in sentence_spans(text, language))


def _sentence(text: str, start: int, end: int, language: LanguageTag) -> Utterance:
    pause = Milliseconds(400 if "\n\n" in text[end : end + 4] else 180)
    return Utterance(Role.SENTENCE, spoken_map(text[start:end], language), language, start, end, pause_after=pause)
