"""Settings: a TOML file in the user's configuration folder, then environment variables, then options.

The file is ``settings.toml``; ``PLAINSPOKEN_CONFIG`` names another. A variable is a setting's name in capitals with
``PLAINSPOKEN_`` before it, as in ``PLAINSPOKEN_RATE=320``.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import platformdirs

from reader.errors import SettingsError

Output = Literal["ask", "self", "screen-reader", "none"]
Rate = Annotated[int, msgspec.Meta(ge=80, le=900)]
Level = Literal["none", "some", "all"]


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a listener or an editor chose. Every field has a default."""

    output: Output = "ask"
    """Who speaks: we (``self``), a screen reader that reads our lines, or nobody (``none``)."""
    voice: str | None = None
    """A voice's id, as ``plainspoken voices`` lists them; None takes the best for each language."""
    rate: Rate = 180
    """Words a minute."""
    volume: Annotated[float, msgspec.Meta(ge=0, le=1.5)] = 1.0
    print: bool = False
    """Whether each sentence is also printed while we speak."""
    heading_levels: bool = False
    """Whether a heading's level is said before it."""
    links: bool = False
    """Whether "link" is said before a link."""
    footnotes: bool = True
    """Whether the marks of notes are said."""
    pictures: Level = "some"
    """Which pictures are said: none, the described ones, or the undescribed too."""
    keys: dict[str, str] = {}
    """Other keys for the keyboard player: command = key."""
    data_folder: str | None = None
    """Where the listener's library is kept; None for the system's usual place."""


def config_file() -> Path:
    """Return the path of the settings file, whether it exists or not."""
    named = os.environ.get("PLAINSPOKEN_CONFIG")
    return (
        Path(named) if named else Path(platformdirs.user_config_path("plainspoken", appauthor=False)) / "settings.toml"
    )


def data_folder(settings: Settings) -> Path:
    """Return the folder that holds what the listener keeps, whether it exists or not."""
    if settings.data_folder:
        return Path(settings.data_folder).expanduser()
    return Path(platformdirs.user_data_path("plainspoken", appauthor=False))


def cache_folder() -> Path:
    """Return the folder of what can be made again at any time, whether it exists or not.

    ``PLAINSPOKEN_CACHE_FOLDER`` names another than the system's usual place.
    """
    named = os.environ.get("PLAINSPOKEN_CACHE_FOLDER")
    return Path(named) if named else Path(platformdirs.user_cache_path("plainspoken", appauthor=False))


def pages_folder(settings: Settings) -> Path:
    """Return the folder of the pages that were fetched before, whether it exists or not."""
    return data_folder(settings) / "pages"


def answers_folder(settings: Settings) -> Path:
    """Return the folder of what language models answered before, whether it exists or not."""
    return data_folder(settings) / "answers"


def load(options: Mapping[str, Any] | None = None, environ: Mapping[str, str] | None = None) -> Settings:
    """Return the settings in force: file, then environment, then ``options`` (None values are not set).

    Raises:
        SettingsError: a value is not allowed; the message names where it stands.
    """
    merged = msgspec.structs.asdict(_from_file(config_file()))
    environment = os.environ if environ is None else environ
    for name in Settings.__struct_fields__:
        written = environment.get(f"PLAINSPOKEN_{name.upper()}")
        if written is not None and name != "keys":
            merged[name] = _convert({name: written}, f"PLAINSPOKEN_{name.upper()}", strict=False)[name]
    given = {name: value for name, value in (options or {}).items() if value is not None}
    return msgspec.convert(merged | _convert(given, "the options"), Settings)


def _from_file(path: Path) -> Settings:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"The settings file {path} cannot be read ({error}): mend or remove it.") from error
    return msgspec.convert(_convert(content, str(path)), Settings)


def _convert(values: dict[str, Any], where: str, *, strict: bool = True) -> dict[str, Any]:
    try:
        checked = msgspec.convert(values, Settings, strict=strict)
    except msgspec.ValidationError as error:
        raise SettingsError(f"A setting in {where} is not allowed: {error}.") from error
    return {name: getattr(checked, name) for name in values}


def remember(name: str, value: str) -> None:
    """Write one setting into the user's file, leaving the rest of it as it is.

    Raises:
        SettingsError: the file cannot be written.
    """
    import tomlkit

    from reader.files import write_atomically

    path = config_file()
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
        document[name] = value
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, tomlkit.dumps(document).encode())
    except (OSError, ValueError) as error:
        raise SettingsError(f"The settings file {path} cannot be written ({error}): check its folder.") from error
