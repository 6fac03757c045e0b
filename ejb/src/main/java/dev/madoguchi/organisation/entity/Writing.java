package dev.madoguchi.organisation.entity;

/** What counts as writing: how long a text is as people count, and whether all of it can be seen. */
final class Writing {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;
    private static final int VARIATION_SELECTOR_16 = 0xFE0F;

    private Writing() {}

    /** Characters, an end of line counting as one however the browser sent it. */
    static int length(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.codePointCount(0, lines.length());
    }

    /** Whether the text holds only what can be seen, and ends of line where there may be several lines. */
    static boolean isVisible(String text, boolean severalLines) {
        int[] characters = text.codePoints().toArray();
        for (int position = 0; position < characters.length; position++) {
            if (!isWelcome(characters, position, severalLines)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWelcome(int[] characters, int position, boolean severalLines) {
        int character = characters[position];
        return switch (Character.getType(character)) {
            case Character.CONTROL -> severalLines && (character == '\n' || character == '\r' || character == '\t');
            case Character.FORMAT -> isPartOfAnEmoji(characters, position);
            case Character.SURROGATE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.UNASSIGNED -> !isNoncharacter(character);
            default -> true;
        };
    }

    /** A joiner between two pictures, or a tag that tells which flag is meant. */
    private static boolean isPartOfAnEmoji(int[] characters, int position) {
        if (position == 0) {
            return false;
        }
        int before = characters[position - 1];
        if (characters[position] == ZERO_WIDTH_JOINER) {
            return isPicture(before) && position + 1 < characters.length && isPicture(characters[position + 1]);
        }
        return isTag(characters[position]) && (before == BLACK_FLAG || isTag(before));
    }

    private static boolean isPicture(int character) {
        int type = Character.getType(character);
        return type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.UNASSIGNED && character >= 0x1F000
                || character == VARIATION_SELECTOR_16;
    }

    private static boolean isTag(int character) {
        return character >= FIRST_TAG && character <= LAST_TAG;
    }

    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
    }
}
