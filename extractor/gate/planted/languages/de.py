"""German."""

from __future__ import annotations

from typing import Final

from extractor.gate.planted.signs import Signs

GERMAN: Final = Signs(
    ignore=(
        "ignorier(?:e|en sie|t)|vergiss|vergessen sie|missachte(?:n sie|t)?|beachte(?:n sie)? nicht"
        "|(?:be)?folge(?:n sie)? nicht|übergeh(?:e|en sie)|verwirf|verwerfen sie|überschreib(?:e|en sie)"
        "|lass(?:e|en sie)?"
    ),
    rules=(
        "anweisung(?:en)?|instruktion(?:en)?|vorgaben?|befehle?|regeln?|richtlinien?|prompts?"
        "|systemnachricht(?:en)?|systemprompts?|anleitung(?:en)?"
    ),
    earlier=(
        "vorherigen?|vorigen?|bisherigen?|obigen?|obenstehenden?|früheren?|vorangegangenen|vorangehenden"
        "|vorstehenden|ursprünglichen?|deiner?|ihrer?|oben|bislang|zuvor"
    ),
    above=(
        "(?:alles|das) (?:obige|bisherige|vorherige|vorstehende|andere|davor|oben|bisher gesagte)"
        "|was (?:oben|vorher|davor|bisher|dir|ihnen|du) [^\\s.!?:;,]{1,30}"
        "|(?:den|die|das) (?:vorherigen|obigen|vorstehenden|vorangehenden|restlichen|übrigen|obige) [a-zäöüß]+"
        "|diesen (?:text|artikel)|dieses dokument|(?:den rest des|den) (?:textes|dokuments|artikels|text|artikel)"
        "|(?:deine|alle|ihre) (?:anweisungen|regeln|vorgaben|richtlinien)"
    ),
    you_are="du bist|sie sind|handle als|verhalte dich wie|antworte als|falls du|wenn du|wenn sie",
    acting="als",
    calls=("achtung|liebe[rs]?|hallo|hey|hinweis|notiz|nachricht|mitteilung|anweisung(?:en)?|wichtig|erinnerung|an"),
    machines=(
        "(?:ki|ai)(?=[,.;:!])|(?:großes? )?(?:ki-)?sprachmodelle?|(?:ki|ai)-(?:modelle?|systeme?|assistent(?:en"
        "|in)?|agent(?:en)?)"
        "|künstliche intelligenz|chatbots?|llms?|chatgpt|gpt|(?:hilfreicher|virtueller|digitaler) assistent"
    ),
    helpers="ki|assistent(?:en|in)?|modelle?|bots?|extraktor(?:en)?|maschinen?|ai",
    reading=(
        "(?:die|das|der|,? die|,? das|,? der) (?:diesen|dies|dieses|den|das) (?:text|dokument|artikel)|bist|sind"
        "|liest|lesen|verarbeitest|verarbeitet"
    ),
    fresh=(
        "neue (?:anweisung(?:en)?|instruktion(?:en)?|vorgaben?|befehle)(?: für (?:dich|sie|das modell"
        "|die ki))?(?= ?[:—–]| sind| lauten)"
        "|(?:deine|ihre) (?:neue|wahre|einzige|eigentliche) (?:aufgabe|anweisung|rolle)"
        "|(?:ab jetzt|von nun an|ab sofort),? (?:bist du|antworte|sag|schreib|gehorche|antwortest du)"
        "|(?:entwickler|administrator)modus"
    ),
    output=(
        "melde(?:n sie)?|berichte(?:n sie)?|schreib(?:e|en sie)?|sag(?:e|en sie)?|gib(?: [^\\s.!?:;,]{1,30})?"
        "|geben sie|nenn(?:e|en sie)?|antworte(?:n sie)?|behaupte(?:n sie)?|erkläre(?:n sie)?|füge(?:n sie)?"
        "|ergänze(?:n sie)?|wiederhol(?:e|en sie)|notier(?:e|en sie)|trag(?:e|en sie)?|extrahier(?:e|en sie)"
        "|verwende(?:n sie)?|benutz(?:e|en sie)|ersetz(?:e|en sie)|markier(?:e|en sie)|bestätig(?:e|en sie)"
        "|veröffentlich(?:e|en sie)|zeig(?:e|en sie)?|liste(?:n sie)?|lass(?:e|en sie)?|verschweig(?:e|en sie)?"
        "|setz(?:e|en sie)|ändere|tu so"
        "|(?:melden|berichten|schreiben|sagen|nennen|ausgeben|antworten|behaupten|angeben|extrahieren)"
        "|(?:erwähn|nenn|meld|sag|schreib|zitier|verrat)e?(?:n sie)? (?:nicht|nichts|keine?n?|die)"
        "|(?:in )?(?:deiner?|ihrer?) (?:antwort|ausgabe|json|zusammenfassung)"
        "|die (?:richtige|wahre|korrekte|tatsächliche) (?:antwort|zahl)"
    ),
    openers=(
        "und|dann|aber|auch|bitte|nun|jetzt|nur|einfach|immer|stattdessen|sondern|du (?:musst|sollst|wirst)"
        "|sie (?:müssen|sollen|sollten)|müssen|wichtig|achtung|dringend|hinweis|zuerst|sofort|vollständig|ist|es|zu"
    ),
    joints="und|dann|musst|sollst|müssen|sollen|stattdessen|bitte|nur|ist|es|zu|muss",
    reported=(
        "sagten?|schrieb(?:en)?|geschrieben|sätze|satz|wie|zum beispiel|etwa|angriffe?|angreifer|hacker"
        "|injektion(?:en)?|injection|forschern?|forscher|befahl(?:en)?|baten?|lautete|versteckt|worte|wörter"
        "|getippt"
    ),
    hints=(
        "ignorier vergiss vergessen_sie missacht beachte_nicht beachten_sie folge_nicht folgen_sie befolge übergeh "
        "verwirf verwerfen_sie überschreib lass_ lasse_ lassen_sie sprachmodell ki-m ki-s ki-a ai-m ai-s ai-a "
        "künstliche_int chatbot llm llms gpt assistent modell, modell: modell. modelle, bot, bot: extraktor "
        "maschine, maschine: neue_anw neue_ins neue_vor neue_bef deine_neue ihre_neue deine_wahr deine_einz "
        "deine_eig ihre_wahr ihre_einz ihre_eig ab_jetzt von_nun_an ab_sofort entwicklermodus administratormodus"
    ),
    words="ki ai",
)
