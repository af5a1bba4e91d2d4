package rasd.names;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;

/** A person, place, organisation or other thing that has a name in a gazetteer. */
public record Entity(String id, EntityType type, String name, @Nullable String nameLatin)
    implements Serializable {}
