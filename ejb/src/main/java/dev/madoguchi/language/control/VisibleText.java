package dev.madoguchi.language.control;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;

/** What {@link NotBlank} means here: something other than blanks, whatever script the blanks are of (U+3000 is one). */
public class VisibleText implements ConstraintValidator<NotBlank, CharSequence> {

    /** Letters and signs by name that leave the paper white: the fillers of Hangul, the empty braille pattern. */
    private static final Set<Integer> EMPTY_SIGNS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

    @Override
    public boolean isValid(CharSequence typed, ConstraintValidatorContext context) {
        return typed != null && !typed.codePoints().allMatch(VisibleText::isBlank);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || EMPTY_SIGNS.contains(character);
    }
}
