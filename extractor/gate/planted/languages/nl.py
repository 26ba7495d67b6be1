"""Dutch."""

from __future__ import annotations

from typing import Final

from extractor.gate.planted.signs import Signs

DUTCH: Final = Signs(
    ignore="negeer|negeert u|vergeet|veronachtzaam|sla|volg|verwerp|schuif",
    rules=(
        "instructies?|aanwijzing(?:en)?|opdrachten|opdracht|bevelen|regels?|richtlijnen|prompts?|systeembericht(?:en)?"
    ),
    earlier=(
        "vorige|voorgaande|eerdere|bovenstaande|voorafgaande|oorspronkelijke|hierboven|bovengenoemde|niet"
        "|tot nu toe|gegeven"
    ),
    above=(
        "(?:al )?het (?:bovenstaande|voorgaande|vorige)|alles (?:hierboven|wat|hiervoor|daarvoor)"
        "|wat hierboven staat|(?:de|het) (?:bovenstaande|voorgaande|vorige|overige) [a-z]+"
        "|(?:de rest van|deze|dit) (?:tekst|document|artikel)"
        "|(?:je|al je|alle|uw) (?:instructies|regels|richtlijnen)"
    ),
    you_are="je bent|jij bent|u bent|gedraag je als|antwoord als|als je",
    acting="als",
    calls="let op|beste|hallo|hé|opmerking|notitie|bericht|instructies?|belangrijk|herinnering|voor|aan",
    machines=(
        "(?:ai)(?=[,.;:!])|(?:groot )?taalmodel(?:len)?|(?:ai|ki)-(?:model(?:len)?|systemen|systeem"
        "|assistent(?:en)?|agent(?:en)?)"
        "|kunstmatige intelligentie|chatbots?|llms?|chatgpt|gpt|(?:behulpzame|virtuele|digitale) assistent"
    ),
    helpers="ai|assistent(?:en)?|model(?:len)?|bots?|extractor(?:s|en)?|machines?",
    reading=(
        "(?:die|dat) (?:dit|deze|het|de) (?:leest|lezen|verwerkt|verwerken|tekst|document|artikel)|bent|leest|verwerkt"
    ),
    fresh=(
        "nieuwe (?:instructies?|opdrachten|opdracht|aanwijzingen)(?: voor (?:jou|u|het model|de ai))?(?= ?[:—–]"
        "| zijn)|(?:je|uw|jouw) (?:nieuwe|echte|enige|ware) (?:taak|opdracht|instructie|rol)"
        "|(?:vanaf nu|van nu af aan|voortaan),? (?:ben je|antwoord|zeg|schrijf|gehoorzaam)|ontwikkelaarsmodus"
    ),
    output=(
        "meld|rapporteer|schrijf|zeg|geef|noem|antwoord|druk|beweer|verklaar|neem|voeg|herhaal|noteer|haal|gebruik"
        "|vervang|markeer|bevestig|publiceer|toon|laat|citeer|verzwijg|verander|zet|doe alsof"
        "|(?:melden|rapporteren|schrijven|zeggen|geven|noemen|antwoorden|beweren|vermelden)"
        "|(?:vermeld|noem|meld|zeg|schrijf|citeer) (?:niet|niets|geen|de)|vermeld"
        "|(?:in )?(?:je|uw|jouw) (?:antwoord|uitvoer|samenvatting)"
        "|het (?:juiste|echte|ware|correcte) (?:antwoord|getal|cijfer)"
    ),
    openers=(
        "en|dan|maar|ook|alsjeblieft|alstublieft|nu|alleen|gewoon|altijd|in plaats daarvan|je moet|u moet|moet"
        "|belangrijk|let op|dringend|opmerking|eerst|onmiddellijk|volledig|is|te|om"
    ),
    joints="en|dan|moet|in plaats daarvan|alsjeblieft|alstublieft|is|te|alleen",
    reported=(
        "zei(?:den)?|gezegd|schree?f|schreven|geschreven|zinnen|zin|zoals|bijvoorbeeld|aanvallers?|aanval(?:len)?"
        "|hackers?|injecties?|onderzoekers?|vroeg(?:en)?|beval|luidde|verborgen|woorden|typte"
    ),
    hints=(
        "negeer vergeet veronacht sla_ volg_ verwerp schuif taalmodel ai-m ai-s ai-a ki-m ki-s ki-a "
        "kunstmatige_int chatbot llm llms gpt assistent model, model: model. model_dat bot, bot: extractor "
        "machine, machine: nieuwe_ins nieuwe_opd nieuwe_aan je_nieuwe uw_nieuwe jouw_nieuwe je_echt uw_echt "
        "jouw_echt je_enig uw_enig jouw_enig je_ware uw_ware jouw_ware vanaf_nu van_nu_af voortaan "
        "ontwikkelaarsmodus"
    ),
    words="ai",
)
