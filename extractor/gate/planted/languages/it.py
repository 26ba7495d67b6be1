"""Italian."""

from __future__ import annotations

from typing import Final

from extractor.gate.planted.signs import Signs

ITALIAN: Final = Signs(
    ignore=(
        "ignora|ignori|ignorate|dimentica|dimentichi|dimenticate|trascura|trascurate|disobbedisci|scarta"
        "|non (?:seguire|seguite|segua|obbedire)|non tenere conto"
    ),
    rules="istruzion[ei]|indicazion[ei]|ordini|regol[ae]|direttiv[ae]|prompt|messagg(?:io|i) di sistema",
    earlier=(
        "precedent[ei]|anterior[ei]|sopra|di cui sopra|iniziali?|original[ei]|di sistema|del sistema"
        "|che (?:hai|ti sono state) (?:ricevuto|ricevute|date)|finora"
    ),
    above=(
        "(?:tutto )?(?:quanto|ciò che|quello che) (?:sopra|precede|è scritto|ti è stato detto)"
        "|(?:tutto )?quanto sopra"
        "|(?:il|i|le|lo|del) (?:testo|documento|articolo|contenuto|messaggio|dati|cifre) (?:precedent[ei]|sopra"
        "|di cui sopra)|(?:il resto del|questo) (?:testo|documento|articolo)"
        "|(?:le tue|tutte le(?: tue)?) (?:istruzioni|regole)"
    ),
    you_are="sei|lei è|agisci come|comportati come|rispondi come|se sei",
    acting="in quanto|come",
    calls=("attenzione|caro|cara|ciao|salve|nota|avviso|messaggio|istruzion[ei]|importante|promemoria|per|all['’]"),
    machines=(
        "(?:ia|ai)(?=[,.;:!])|(?:grande )?modell[oi] (?:linguistic[oi]|di linguaggio|di ia)|(?:l['’]"
        "|all['’])?intelligenza artificiale"
        "|(?:assistent[ei]|sistem[ai]|agent[ei]) (?:di )?(?:ia|ai)|chatbot|llm|chatgpt|gpt"
        "|assistente (?:virtuale|utile|digitale)"
    ),
    helpers="(?:l['’]|all['’]|un['’])?(?:ia|ai)|(?:l['’])?assistent[ei]|modell[oi]|bot|estrattor[ei]|macchin[ae]",
    reading="che (?:legge|leggi|leggono|elabora|elabori|riassume|analizza)|incaricat[oa]",
    fresh=(
        "nuov[ae] (?:istruzion[ei]|direttiv[ae]|indicazion[ei])(?: per (?:te|lei|il modello|l['’]ia))?(?= ?[:—–]"
        "| sono)|(?:il tuo|la tua) (?:nuovo|nuova|vero|vera|unico|unica) (?:compito|istruzione|missione|ruolo)"
        "|(?:d['’]ora in poi|da ora in poi|da adesso),? (?:sei|rispondi|scrivi|di['’]|obbedisci)"
        "|modalità (?:sviluppatore|amministratore)"
    ),
    output=(
        "riporta|riporti|riportate|segnala|segnali|scrivi|scriva|scrivete|di['’]|dica|dite|restituisci|stampa"
        "|rispondi|rispondete|indica|indichi|dichiara|afferma|includi|aggiungi|ripeti|registra|estrai|usa|usate"
        "|sostituisci|segna|conferma|pubblica|mostra|elenca|cita|ometti|rivela|cambia|metti|fingi"
        "|(?:riportare|scrivere|dire|rispondere|indicare|includere|segnalare|affermare)"
        "|non (?:menzionare|riportare|includere|dire|citare|rivelare|scrivere|segnalare|indicare)"
        "|nella tua (?:risposta|uscita)|la (?:risposta|cifra) (?:corretta|vera|giusta)"
    ),
    openers=(
        "e|ed|poi|ma|anche|per favore|ora|adesso|solo|soltanto|semplicemente|sempre|invece|devi|dovete|deve"
        "|importante|urgente|attenzione|nota|prima|subito|completamente|è|di"
    ),
    joints="e|ed|poi|devi|deve|dovete|invece|per favore|è|di|solo",
    reported=(
        "disse|dissero|detto|scriss[ei]|scrissero|scritto|frasi|frase|come|per esempio|attacchi|attacco|hacker"
        "|iniezion[ei]|ricercatori|chiese|chiesto|ordinò|nascost[oa]|parole|digitato"
    ),
    hints=(
        "ignor dimentic trascur disobbed scarta non_seg non_obb tenere_conto modello_l modelli_l modello_di_l "
        "modello_di_ia intelligenza_art assistent sistema_di_ia sistema_ia agente_ia llm llms gpt chatbot modello, "
        "modello: modello. modello_che bot, bot: estrattor macchina, macchina: nuove_ist nuova_ist nuove_dir "
        "nuova_dir nuove_ind nuova_ind il_tuo_nuov il_tuo_ver il_tuo_uni la_tua_nuov la_tua_ver la_tua_uni "
        "d'ora_in_poi d’ora_in_poi da_ora_in_poi da_adesso modalità_svil modalità_amm"
    ),
    words="ia ai",
)
