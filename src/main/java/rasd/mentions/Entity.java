package rasd.mentions;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;

/** Someone or something with a name that a gazetteer knows. */
record Entity(String id, EntityType type, String name, @Nullable String nameLatin)
    implements Serializable {}
