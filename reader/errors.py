"""The exception tree. Each message says in one sentence what happened and what to do.

::

    PlainspokenError
    ├── SettingsError          a settings file, variable or option holds a value that is not allowed
    ├── PluginError            a format, voice engine or other plug-in is missing or broken
    ├── SourceError            the bytes could not be had
    │   ├── NotFoundError      no such file or page
    │   ├── RefusedError       an address that may not be opened (private, other scheme)
    │   ├── FetchError         the network or the server failed, or took too long
    │   └── TooLargeError      more bytes than an article can have
    ├── FormatError            the bytes could not be read as an article
    │   ├── UnknownFormatError no format recognises them
    │   ├── BrokenError        the format is known, the content is damaged
    │   ├── LockedError        a password or a shop's copy protection keeps it shut
    │   └── NoArticleError     well-formed, but holds no article
    ├── LanguageError          a language that this step does not know
    ├── SpeechError            text could not be turned into sound
    │   ├── VoiceError         no such voice, or its engine cannot work here
    │   └── SynthesisError     an engine failed while it was speaking
    ├── SoundError             no sound device, or it went away
    ├── TerminalError          no keyboard to listen to
    ├── LibraryError           what the listener keeps could not be read or written
    └── ProcessError           a helping process of ours could not be started, or ended too soon

Every class is final in meaning: catch ``PlainspokenError`` to catch them all. The command line prints the message
and ends with exit code 2.
"""

from __future__ import annotations


class PlainspokenError(Exception):
    """Root of all errors a user can meet; ``str(error)`` is one sentence fit to be read aloud."""


class SettingsError(PlainspokenError):
    """A setting holds a value that is not allowed."""


class PluginError(PlainspokenError):
    """A plug-in is missing or broken."""


class SourceError(PlainspokenError):
    """The bytes of an article could not be had."""


class NotFoundError(SourceError):
    """There is no such file or page."""


class RefusedError(SourceError):
    """The address may not be opened."""


class FetchError(SourceError):
    """The network or the server failed, or took too long."""


class TooLargeError(SourceError):
    """The source holds more bytes than an article can have."""


class FormatError(PlainspokenError):
    """The bytes could not be read as an article."""


class UnknownFormatError(FormatError):
    """No format recognises the bytes."""


class BrokenError(FormatError):
    """The format is known, but the content is damaged."""


class LockedError(FormatError):
    """A password or a shop's copy protection keeps the content shut."""


class NoArticleError(FormatError):
    """The content is well-formed but holds no article."""


class LanguageError(PlainspokenError):
    """The language is not known to this step."""


class SpeechError(PlainspokenError):
    """Text could not be turned into sound."""


class VoiceError(SpeechError):
    """There is no such voice, or its engine cannot work here."""


class SynthesisError(SpeechError):
    """An engine failed while it was speaking."""


class SoundError(PlainspokenError):
    """There is no sound device, or it went away."""


class TerminalError(PlainspokenError):
    """There is no keyboard to listen to."""


class LibraryError(PlainspokenError):
    """What the listener keeps could not be read or written."""


class ProcessError(PlainspokenError):
    """A helping process of ours could not be started, or ended too soon."""
