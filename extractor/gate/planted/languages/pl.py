"""Polish."""

from __future__ import annotations

from typing import Final

from extractor.gate.planted.signs import Signs

POLISH: Final = Signs(
    ignore=(
        "zignoruj(?:cie)?|ignoruj(?:cie)?|zapomnij(?:cie)?|pomiń(?:cie)?|odrzuć|zlekceważ"
        "|nie (?:stosuj|przestrzegaj|słuchaj|zważaj)(?:cie)?|nie zwracaj uwagi na"
    ),
    rules=(
        "instrukcj(?:e|i|ę|a)|poleceni(?:a|e)|poleceń|wytyczn(?:e|ych)|wskazówk(?:i|ę)|rozkaz(?:y|ów)|reguł(?:y)?"
        "|zasad(?:y)?|prompt(?:y|ów|u)?"
    ),
    earlier=(
        "poprzedni(?:e|ch|ego)|wcześniejsz(?:e|ych)|powyższ(?:e|ych)|dotychczasow(?:e|ych)|pierwotn(?:e|ych)"
        "|systemow(?:e|ych)|dotąd|wyżej"
    ),
    above=(
        "(?:wszystko )?(?:powyższe|co (?:powyżej|wyżej|napisano|ci powiedziano))|wszystko (?:powyżej|inne)"
        "|(?:poprzedni|powyższy|wcześniejszy) (?:tekst|dokument|artykuł)"
        "|(?:resztę|ten|tego) (?:tekst|tekstu|dokument|dokumentu|artykuł)"
        "|(?:swoje|twoje|wszystkie) (?:instrukcje|polecenia|zasady)"
    ),
    you_are="jesteś|działaj jako|zachowuj się jak|odpowiadaj jako|jeśli jesteś",
    acting="jako",
    calls=("uwaga|drogi|droga|cześć|hej|notatka|wiadomość|komunikat|instrukcj[ae]|ważne|przypomnienie|dla|do"),
    machines=(
        "(?:ai|si)(?=[,.;:!])|(?:duży |wielki )?model(?:em|u|i|e|a)? językow(?:ym|ego|y|e|ych)|sztuczn(?:ą|a"
        "|ej) inteligencj(?:ą|a|i)"
        "|(?:asystent(?:em|a)?|system(?:em|u)?|model(?:em|u)?) (?:ai|si)|chatbot(?:em|a|y|ów)?|llm|chatgpt|gpt"
        "|(?:pomocnym|wirtualnym) asystentem"
    ),
    helpers="ai|si|asystent(?:em|a|ko|ka)?|model(?:em|u|i)?|bot(?:em|a|y)?|maszyn(?:a|ą)",
    reading="(?:który|która|które|czytając[yae]|przetwarzając[yae])|,? któr[yae]",
    fresh=(
        "now(?:e|a|ą) (?:instrukcj[eaę]|poleceni[ea]|wytyczne)(?: dla (?:ciebie|modelu|ai))?(?= ?[:—–])"
        "|(?:twoim|twoje) (?:nowym|nowe|prawdziwym|jedynym|jedyne) (?:zadaniem|zadanie|poleceniem)"
        "|(?:od teraz|od tej pory),? (?:jesteś|odpowiadaj|mów|pisz)|tryb (?:dewelopera|administratora)"
    ),
    output=(
        "podaj(?:cie)?|zgłoś|raportuj|napisz(?:cie)?|powiedz(?:cie)?|zwróć|wypisz|odpowiedz|stwierdź|oświadcz"
        "|uwzględnij|dodaj|powtórz|zapisz|wyodrębnij|użyj|zastąp|zamień|oznacz|potwierdź|opublikuj|pokaż|wymień"
        "|pomiń|ujawnij|zmień|udawaj|odpowiadaj|(?:podać|zgłosić|napisać|powiedzieć|odpowiedzieć|stwierdzić)"
        "|nie (?:wspominaj|podawaj|zgłaszaj|mów|pisz|cytuj|ujawniaj|uwzględniaj)"
        "|(?:w )?(?:twojej|swojej|twoja) (?:odpowiedzi|odpowiedź)"
        "|(?:prawidłowa|prawdziwa|poprawna) (?:odpowiedź|liczba)"
    ),
    openers=(
        "i|oraz|potem|ale|także|proszę|teraz|tylko|po prostu|zawsze|zamiast tego|musisz|należy|ważne|pilne|uwaga"
        "|najpierw|natychmiast|całkowicie|to|jest"
    ),
    joints="i|oraz|potem|a|musisz|należy|zamiast tego|proszę|jest|to|tylko|ma",
    reported=(
        "powiedział[aoy]?|powiedzieli|napisał[aoy]?|napisali|zdani[ea]|jak|na przykład|ataki?|atakujący"
        "|haker(?:zy)?|badacz(?:e|y)?|kazał[ai]?|poprosił[ai]?|brzmiał[ao]?|ukryt[yae]|słow[ao]|wpisał[ai]?"
    ),
    hints=(
        "ignoruj zignoruj zapomnij pomiń odrzuć zlekceważ nie_stosuj nie_przestrzegaj nie_słuchaj nie_zważaj "
        "nie_zwracaj "
        "językow sztuczn asystent _ai_ _ai, _ai: model_ai modelem_ai chatbot llm llms gpt model, model: model. "
        "modelem, modelu, bot, bot: maszyn nowe_ins nowa_ins nową_ins nowe_pol nowe_wyt twoim_now twoje_now "
        "twoim_praw twoje_praw twoim_jed twoje_jed od_teraz od_tej_pory tryb_dew tryb_adm"
    ),
    words="ai",
)
