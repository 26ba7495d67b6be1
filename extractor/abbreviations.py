"""Words with a full stop that ends no sentence: 'Dr. Orr', 'No. 5', '15,3 Mill. Boote', 'Moss Inc. said'."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LEADING: Final = _words(
    "mr mrs ms messrs dr drs prof gen maj col lt sgt capt cpt cmdr adm brig rev hon sen sens rep reps gov lieut pres "
    "st ste mt ft fr supt atty asst dep vs v al e.g i.e viz cf mej "
    "bzw evtl ggf z.b d.h u.a z.t sog inkl exkl zzgl vgl ca rd mind str hl dipl ing "
    "m mm mme mlle mgr pr me env av p.ex c.-à-d "
    "sr sra srta sres dra lic arq gral cnel tte av avda núm aprox ee ud uds p.ej "
    "sig dott avv geom spett exmo exma ul godz tzw św"
)
"""What something always follows: titles, 'St.', 'e.g.', 'bzw.'."""

BEFORE_FIGURES: Final = _words(
    "no nos nr nrs n ref refs fig figs eq eqs sec secs ch chap art arts vol vols pp p pg par para abs abb tab tel "
    "kap s bd ziff pág págs cap núms tél éd hab"
)
"""What a figure follows, and else the next sentence: 'No. 5', 'Eq. (3)'."""

CLOSING: Final = _words(
    "inc ltd co corp llc plc bros cie jr esq etc usw ff u.s u.k u.n e.u d.c n.y l.a a.m p.m b.c a.d ph.d approx est "
    "dept univ assn govt intl natl ave blvd rd av rs jan feb febr mar mär apr jun jul aug sep sept oct okt nov dec dez "
    "janv févr avr juil déc ene abr ago dic fev mag giu lug set ott mon tue tues wed thu thur thurs fri sat sun "
    "env gmbh jh jhd jhs geb chem phys res lett rev proc wt vol deg ee.uu s.a s.l n.v a.g u.s.c m.p.h руб грн тыс млн "
    "млрд"
)
"""What may end a sentence, and does before a small word with a capital: 'at 5 p.m. The fire', 'Moss Inc. in'."""

SCALES: Final = _words("mill mio mrd tsd mln mld md mds mds mio bn tn dz")
"""What stands for a multiple behind a figure, and else may be a word: '15,3 Mill. Boote'."""

OPENERS: Final = _words(
    "the a an in on at he she it they we this that these those there but and or so as for from with after before when "
    "while if however according its his her their our both some all not by to under since "
    "der die das ein eine einen im am auf bei mit nach er sie es wir aber und doch auch seit für wenn während laut "
    "insgesamt damit dazu davon dabei hinzu diese dieser dieses zu zum zur "
    "le la les un une il elle ils elles ce cette ces dans en sur pour par mais et selon après avant depuis au aux on "
    "nous cela "
    "el los las una por para con según pero y tras desde al se su sus este esta estos estas "
)
"""Small words that begin sentences."""
