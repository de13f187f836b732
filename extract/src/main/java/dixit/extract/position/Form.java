package dixit.extract.position;

/** How a word of a list stands in a text. */
enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND,
    PLURAL
}
