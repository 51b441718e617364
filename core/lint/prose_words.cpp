// SPDX-License-Identifier: Apache-2.0
#include "core/lint/prose_words.h"

#include <algorithm>
#include <span>

namespace core {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view Negations[] {"not", "no", "never", "without", "neither", "nor", "none", "cannot",
    "instead", "rather", "longer", "ne", "pas", "jamais", "sans", "aucun", "aucune", "nicht", "kein", "keine",
    "keinen", "keinem", "nie", "niemals", "ohne", "nunca", "sin", "ningún", "ninguna", "не", "ні", "ніколи",
    "без", "жоден", "nigdy", "bez", "żaden"};
constexpr std::string_view Answers[] {"api", "response", "responses", "body", "payload", "server", "service",
    "endpoint", "backend", "answer", "reply", "result", "réponse", "serveur", "corps", "antwort", "rückgabe",
    "respuesta", "servidor", "cuerpo", "відповідь", "відповіді", "сервер", "odpowiedź", "odpowiedzi",
    "serwer"};
constexpr std::string_view Elsewheres[] {"ui", "page", "screen", "banner", "badge", "button", "frontend",
    "front-end", "shows", "show", "shown", "displays", "display", "displayed", "sees", "see", "renders",
    "toast", "dialog", "label", "view", "app", "browser", "e-mail", "email", "mail", "sms", "notification",
    "log", "logs", "event", "topic", "queue", "database", "db", "table", "metric", "dashboard", "page's",
    "écran", "affiche", "voit", "seite", "zeigt", "sieht", "bildschirm", "pantalla", "muestra", "ve", "екран",
    "сторінка", "показує", "бачить", "ekran", "strona", "pokazuje", "widzi"};
constexpr std::string_view Returnings[] {"returns", "return", "returned", "responds", "respond", "responded",
    "answers", "answered", "replies", "replied", "gets", "get", "receives", "receive", "received", "fails",
    "renvoie", "retourne", "répond", "reçoit", "antwortet", "liefert", "gibt", "erhält", "devuelve",
    "responde", "retorna", "recibe", "повертає", "відповідає", "отримує", "zwraca", "odpowiada", "otrzymuje"};
constexpr std::string_view StatusNouns[] {"http", "status", "code", "status-code", "statuscode", "statut",
    "estado", "código", "статус", "код", "kod"};
constexpr std::string_view AnswerNouns[] {"response", "error", "status", "réponse", "erreur", "antwort",
    "fehler", "respuesta", "відповідь", "помилка", "помилку", "odpowiedź", "błąd"};
constexpr std::string_view Havings[] {"includes", "include", "including", "contains", "contain", "containing",
    "has", "have", "having", "with", "carries", "carry", "returns", "return", "field", "fields", "property",
    "attribute", "key", "inclut", "contient", "avec", "enthält", "hat", "mit", "incluye", "contiene", "con",
    "містить", "має", "з", "zawiera", "ma", "z"};
constexpr std::string_view Movings[] {"transitions", "transition", "transitioned", "moves", "moved", "move",
    "changes", "changed", "change", "goes", "switches", "switched", "turns", "turned", "becomes", "become",
    "advances", "progresses", "reverts", "ends", "enters", "set", "marked", "passe", "devient", "wechselt",
    "wird", "pasa", "cambia", "переходить", "стає", "змінюється", "przechodzi", "zmienia"};
constexpr std::string_view Froms[] {"from", "de", "depuis", "von", "desde", "з", "із", "od", "z"};
constexpr std::string_view Fillers[] {"a", "an", "the", "of", "is", "are", "was", "be", "been", "being", "to",
    "equal", "equals", "as", "set", "with", "value", "values", "has", "have", "now", "still", "remains",
    "stays", "becomes", "=", "==", "into", "in", "un", "une", "le", "la", "à", "est", "ein", "eine", "einen",
    "einem", "mit", "ist", "auf", "zu", "el", "es", "una", "con", "з", "із", "у", "в", "на", "до", "jest",
    "ze", "z", "do", "w"};
constexpr std::string_view Ors[] {"or", "ou", "oder", "o", "u", "або", "чи", "lub", "albo", "/"};
constexpr std::string_view ClauseEnds[] {
    "and", "but", "et", "mais", "und", "aber", "y", "pero", "і", "й", "та", "але", "i", "ale", "oraz"};
constexpr std::string_view Joints[] {"with", "for", "when", "if", "as", "because", "http", "code", "avec",
    "pour", "mit", "für", "zurück", "con", "para", "з", "для", "z", "dla"};

Words wordsOf(ProseWord kind)
{
    switch (kind) {
    case ProseWord::Negation:
        return Negations;
    case ProseWord::Answer:
        return Answers;
    case ProseWord::Elsewhere:
        return Elsewheres;
    case ProseWord::Returning:
        return Returnings;
    case ProseWord::StatusNoun:
        return StatusNouns;
    case ProseWord::AnswerNoun:
        return AnswerNouns;
    case ProseWord::Having:
        return Havings;
    case ProseWord::Moving:
        return Movings;
    case ProseWord::From:
        return Froms;
    case ProseWord::Filler:
        return Fillers;
    case ProseWord::Or:
        return Ors;
    case ProseWord::ClauseEnd:
        return ClauseEnds;
    case ProseWord::Joint:
        return Joints;
    }
    return {};
}

} // namespace

bool isProse(ProseWord kind, std::string_view word)
{
    const Words words = wordsOf(kind);
    if (kind == ProseWord::Negation && word.ends_with("n't"))
        return true;
    return std::ranges::find(words, word) != words.end();
}

} // namespace core
