"""Abbreviations that end in a stop, and words that begin sentences: what tells a stop from the end of a sentence."""

from __future__ import annotations

from functools import cache

_NEVER_LAST = {
    "": "mr mrs ms dr prof mt sgt lt capt cpt col gen maj cmdr adm gov sen rep pres hon rev fr messrs mme "
    "mlle mx vs v cf e.g i.e eg ie viz ca approx p.s ps supt insp attn c/o",
    "de": "dr prof hr fr frl st z.b d.h u.a v.a i.d.r s.o s.u o.ä bzw ca evtl ggf inkl exkl geb gest sog vgl vs "
    "z d bspw insb max min mio mrd tel str dipl ing jh jhdt allg entspr einschl gegr hrsg kath ev amtl",
    "fr": "m mm mme mlle mlles dr pr st ste me mgr p. ex c.-à-d env cf av apr J.-C tél bd vol chap art éd",
    "es": "sr sra srta sres dr dra d dña prof lic ing ud uds vd p. ej ee uu núm pág págs art av avda tel aprox",
    "it": "sig sig.ra sigg dott dott.ssa prof prof.ssa avv ing geom on es p.es ecc. pag pagg art tel ca cfr",
    "nl": "dhr mevr mw drs dr prof ir ing bijv d.w.z o.a m.n t.a.v m.b.t a.u.b ca nr blz incl excl resp st",
    "pt": "sr sra dr dra prof profa eng d av p. ex art pág tel aprox",
    "sv": "t.ex bl.a d.v.s m.fl o.s.v s.k ca kl nr jfr resp tel dr prof st",
    "pl": "np dr prof mgr inż ul al pl tzw tzn m.in św ks gen płk ok godz str tel nr wyd red",
}
_NUMBERED = {
    "": "no nos nr p pp pg fig figs vol vols sec sect ch chap art para ver ed eq ex tab app n n° № ref refs "
    "col jan feb mar apr jun jul aug sep sept oct nov dec",
    "de": "nr s abb abs kap bd art jan feb apr jun jul aug sept okt nov dez",
    "fr": "p pp n no vol chap art fig janv févr avr juil sept oct nov déc",
}
_MAYBE_LAST = {
    "": "inc corp co ltd llc plc bros jr sr esq etc al ave av blvd rd st sq hwy pl ln univ assn dept est ext "
    "gal lb lbs oz ft yd wk yr yrs tel fax ph.d phd m.d b.a m.a b.sc m.sc d.phil u.s u.k u.n e.u u.s.a "
    "a.m p.m pm b.c a.d bc tue tues thu thur thurs fri mfg intl natl govt acad calif conn fla kan ky md "
    "mich mont neb nev okla penn tenn tex vt wyo dist cit op ibid misc avg i.v qty ft",
    "de": "usw etc u.s.w u.v.m str jh jhdt jahrh u.ä o.g",
    "fr": "etc",
    "es": "etc",
    "it": "ecc etc",
    "nl": "enz etc",
    "pt": "etc",
    "sv": "etc osv m.m",
    "pl": "itd itp r w",
}
_STARTERS = {
    "": "the a an i i'm i've i'd i'll it it's its he he's she she's we we're we've they they're you you're "
    "your this that that's these those there there's here here's in on at if when while but and or so for "
    "as to from with by of my his her our their what what's who who's why how where which however "
    "although though because since after before during until now then yes no not never please also one "
    "some many most much all both each every another other such is are was were do does did can could "
    "will would should may might must have has had let let's don't can't didn't meanwhile instead despite "
    "according today yesterday tomorrow last next first finally once even just only still perhaps maybe "
    "thanks thank under over about through between without within nobody nothing everyone everything "
    "someone something anyone whether have hello hi sorry sure well",
    "de": "der die das den dem ein eine einen einem es er sie wir ich ihr man dies diese dieser dieses in im am "
    "an auf bei mit nach von vor zu für über unter aber und oder doch denn wenn als weil da so dann dort "
    "hier nun auch nicht kein keine wer was wie wo warum seit bis durch ohne um mein sein unser dabei "
    "damit daher deshalb jedoch",
    "fr": "le la les l' un une des il elle ils elles on nous vous je ce cette ces c'est dans en au aux à pour "
    "par avec sans sur mais et ou donc or ni car si quand lorsque comme qui que quoi où pourquoi mon ma "
    "mes son sa ses leur notre",
    "es": "el la los las un una unos unas él ella ellos nosotros yo tú usted este esta estos en de a con por "
    "para sin sobre pero y o si cuando como que quien donde no sí se su sus mi mis también además",
    "it": "il lo la i gli le un una uno lui lei noi voi io questo questa in di a con per da su ma e o se quando "
    "come che chi dove non si sono è anche",
    "nl": "de het een hij zij we wij ik jij u dit dat deze die in op aan met voor van naar bij maar en of als "
    "toen wie wat waar hoe waarom niet er ook",
    "pt": "o a os as um uma ele ela eles nós eu você este esta isso em no na de com por para sem sobre mas e ou "
    "se quando como que quem onde não também",
    "sv": "den det de en ett han hon vi ni jag du detta denna i på av med för till från men och eller om när "
    "som vad vem var hur varför inte så",
}
_ORDINAL_LANGUAGES = "de da no nb nn fi et lv cs sk sl hr sr bs hu is fo tr pl eu lb"


def _words(table: dict[str, str], language: str) -> frozenset[str]:
    return frozenset((table[""] + " " + table.get(language, "")).split())


@cache
def never_last(language: str) -> frozenset[str]:
    """Return abbreviations, without their last stop and in small letters, that stand before what they belong to."""
    return _words(_NEVER_LAST, language)


@cache
def numbered(language: str) -> frozenset[str]:
    """Return abbreviations that stand before a figure."""
    return _words(_NUMBERED, language)


@cache
def maybe_last(language: str) -> frozenset[str]:
    """Return abbreviations that may also end a sentence."""
    return _words(_MAYBE_LAST, language)


@cache
def starters(language: str) -> frozenset[str]:
    """Return words that, with a capital, begin a sentence rather than a name."""
    return frozenset(_STARTERS.get(language, _STARTERS[""]).split())


def writes_ordinals(language: str) -> bool:
    """Tell whether a stop after a figure makes it an ordinal, as in "3. Mai"."""
    return language in _ORDINAL_LANGUAGES.split()
