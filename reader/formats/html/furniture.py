"""What stands around an article, told by its own markup: navigation, advertisements, boxes that ask for something."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.formats.html.tree import has

if TYPE_CHECKING:
    from reader.formats.html.tree import Element

_ROLES = {
    "navigation": "navigation",
    "search": "form",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "navigation",
    "dialog": "notice",
    "alertdialog": "notice",
    "tooltip": "notice",
    "contentinfo": "footer",
    "banner": "banner",
    "doc-pullquote": "pull quote",
    "doc-toc": "contents",
}
_ELEMENTS = {
    "nav": "navigation",
    "form": "form",
    "button": "form",
    "label": "form",
    "fieldset": "form",
    "dialog": "notice",
    "menu": "navigation",
    "aside": "aside",
    "footer": "footer",
}
_NAMES = (
    (
        "navigation",
        (
            r"nav|navbar|navigation|menu|breadcrumbs?|crumbs?|pagination|pager|skip-?links?|prev-?next|"
            r"post-?nav\w*|page-?links|back-?to-?top|wayfinding"
        ),
    ),
    ("contents", r"toc|table-?of-?contents|ez-toc\w*|lwptoc\w*|jump-?links?|in-?this-?article|on-?this-?page"),
    (
        "advertisement",
        (
            r"ad|ads|advert\w*|ad-?(?:slot|unit|container|wrapper|banner|block|box)|dfp|adsbygoogle|"
            r"sponsor(?:ed|s)?|promo(?:tion|ted|s|box)?|outbrain|taboola|affiliate-?disclosure"
        ),
    ),
    ("call to action", r"cta|ctas|cta-?\w+|call-?to-?action"),
    (
        "share",
        (
            r"share|sharing|shares|sharedaddy|social|socials|social-?(?:share|links|media|icons|bar)|addthis\w*|"
            r"addtoany\w*|a2a\w*|sharethis|heateor\w*|follow-?us|ssba\w*|essb\w*"
        ),
    ),
    (
        "newsletter",
        (
            r"newsletter\w*|subscribe\w*|subscription|sign-?up|signup\w*|opt-?in|optin\w*|mailchimp|mc4wp\w*|"
            r"mailing-?list|email-?capture|lead-?magnet"
        ),
    ),
    (
        "related",
        (
            r"related\w*|recirc\w*|recommend(?:ed|ations?)\w*|read-?(?:more|next|also)|more-?(?:stories|from|posts|"
            r"articles|news|like-?this)|also-?like|you-?may-?like|yarpp\w*|jp-relatedposts|trending|most-?(?:read|popular)|"
            r"popular-?posts|latest-?(?:posts|news)|next-?(?:article|post|up)|see-?also"
        ),
    ),
    ("cookie notice", r"cookies?|cookie-?\w+|consent|gdpr|ccpa|onetrust\w*|didomi\w*|usercentrics"),
    ("comments", r"comments?|comment-?(?:list|form|section|area|respond)|disqus\w*|respond|fb-comments"),
    ("notice", r"popup|pop-?up|modal|overlay|lightbox|paywall|regwall|toast|snackbar|interstitial"),
    (
        "byline",
        (
            r"byline|by-?line|author-?(?:info|box|bio|card|meta|details?|block|profile|name)|about-?(?:the-?)?author|"
            r"post-?(?:author|meta|date|byline)|entry-?(?:meta|footer|author|date)|article-?(?:meta|date|byline|author|info)|dateline|"
            r"timestamp|publish-?(?:ed|date)|pubdate|read(?:ing)?-?time|meta-?(?:data|info|line)|vcard|hcard"
        ),
    ),
    (
        "tags",
        r"tags|tag-?(?:list|cloud|links)|post-?tags|entry-?tags|article-?tags|keywords|categories|cat-?links|topics",
    ),
    ("sidebar", r"sidebar\w*|side-?bar|widget-?area|rail|right-?rail"),
    ("pull quote", r"pull-?quote\w*|wp-block-pullquote"),
    ("screen reader", r"visually-?hidden|sr-only|screen-?reader-?text|a11y-hidden"),
    ("print", r"printfriendly"),
    ("footer", r"footer|site-?footer|page-?footer|colophon|copyright"),
)
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:" + "|".join(f"(?P<r{i}>{words})" for i, (_, words) in enumerate(_NAMES)) + r")(?=$|[\s_-])"
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
"""Headings are not judged by name: theirs are made of their own words."""
_LONGEST = 400
"""Characters of a class and id that are looked at."""
_CONTENT = re.compile(r"(?:article|entry|post|story|blog|main)[_-]{0,2}(?:body|content|main|text|copy)\Z")
"""Names of what holds an article; what else such an element is called, only says how it looks."""
_TURNED = re.compile(r"(?:has|no|with|without|hide)-.+|.+--?(?:enabled|disabled|true|false|none).*")
"""Names that say whether the page has something, not what an element is."""
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@lru_cache(maxsize=8192)
def named(names: str) -> str | None:
    """Return what an element's class and id say it is, if that is furniture and not what holds the article."""
    said = [why for name in names.split() if (why := _said(name)) is not None]
    return None if not said or "" in said else said[0]


@lru_cache(maxsize=8192)
def _said(name: str) -> str | None:
    """Return what one name says: a reason, nothing, or an empty string where it is that of what holds the article."""
    name = _CAMEL.sub("-", name).lower()
    if _CONTENT.search(name):
        return ""
    if "-" in name and _TURNED.fullmatch(name):
        return None
    found = _NAMED.search(name)
    return _NAMES[int((found.lastgroup or "r0")[1:])][0] if found else None


def reason(element: Element) -> str | None:
    """Return why an element is not running text, judged by itself alone; None if nothing speaks against it."""
    tag = element.tag
    if tag == "button" and _opens(element):
        return None
    if tag in _ELEMENTS:
        return _ELEMENTS[tag]
    role = element.get("role")
    if role in _ROLES:
        return _ROLES[role]
    if hidden(element):
        return "hidden"
    if tag in _HEADINGS:
        return None
    if element.get("itemtype", "").rstrip("/").endswith("schema.org/Person"):
        return "byline"
    class_, id_ = element.get("class"), element.get("id")
    if class_ or id_:
        return named(f"{class_ or ''} {id_ or ''}"[:_LONGEST])
    return None


def unseen(element: Element) -> bool:
    """Say whether an inline element is hidden, or there for screen readers only: "opens in a new window"."""
    class_ = element.get("class")
    return hidden(element) or bool(class_ and named(class_[:_LONGEST]) == "screen reader")


def _opens(button: Element) -> bool:
    """Say whether a button is the question or heading above what it unfolds."""
    if has(button, "h2", "h3", "h4", "h5", "h6"):
        return True
    above = button.getparent()
    if above is not None and above.tag in ("h2", "h3", "h4", "h5", "h6", "summary"):
        return True
    unfolds = button.get("aria-expanded") is not None or button.get("aria-controls") is not None
    return unfolds and "".join(button.itertext()).strip().count(" ") >= 3


def hidden(element: Element) -> bool:
    """Say whether the markup hides an element from everybody."""
    attributes = element.attrib
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    style = attributes.get("style")
    return bool(style and _HIDDEN_STYLE.search(style))
