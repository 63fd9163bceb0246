package org.chancery.coding.wordnet;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.coding.lexicon.DerivedNouns;
import org.chancery.coding.lexicon.Lexicon;

/** Derives the nouns of {@code rolenouns.lex} from WordNet. A step of the build. */
public final class DeriveRoleNouns {
  private DeriveRoleNouns() {}

  /**
   * @param args the folder of compiled classes to write below
   */
  public static void main(String[] args) throws IOException {
    Lexicon lexicon = Lexicon.standard();
    RoleNouns.of(lexicon.entries(DerivedNouns.LEXICON), lexicon.entries("roles.lex"), new WordNet())
        .write(Path.of(args[0]));
  }
}
