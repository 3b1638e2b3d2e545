package org.qualitygraph.knowledge;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that a speech names. */
public sealed interface Entity extends Statement {

    /** {@return the canonical name, in Simplified characters} */
    String name();

    /**
     * An administrative division.
     *
     * @param name full official form as of the speech
     * @param identity which of the gazetteer's divisions it is: a code of six or nine digits (GB/T 2260)
     */
    record Region(String name, Level level, Identity identity, Provenance provenance) implements Entity {

        /** {@return the code, null where the place is unknown or in doubt} */
        public @Nullable String code() {
            return identity.code();
        }

        @Override
        public String key() {
            return "region|" + name + "|" + (code() == null ? "" : code());
        }

        /** The four levels of divisions that are told apart. */
        public enum Level {
            PROVINCE,
            PREFECTURE,
            COUNTY,
            TOWN;

            /** {@return the level as it is published} */
            public String label() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * A government or party body that is named specifically enough to know its function.
     *
     * @param name full official name without the region
     * @param region name of the region whose body it is, null when masked or unknown
     * @param function what makes bodies of different cities comparable, null when unknown
     * @param kind {@code bureau}, {@code leadingGroup}, {@code office} …, as in the gazetteer
     * @param generic whether only the function is named (工信部门), not the body
     */
    record Department(
            String name,
            @Nullable String region,
            @Nullable String function,
            String kind,
            boolean generic,
            Provenance provenance)
            implements Entity {
        @Override
        public String key() {
            return "department|" + name + "|" + (region == null ? "" : region);
        }
    }

    /**
     * A company, or a commercial brand that stands for it.
     *
     * @param local whether another city may have a company of the same name; not so registered names and well-known brands
     */
    record Enterprise(String name, boolean local, Provenance provenance) implements Entity {
        @Override
        public String key() {
            return "enterprise|" + name;
        }
    }

    /**
     * A titled document or a named strategy, campaign or mechanism.
     *
     * @param number the document's number (浙政发〔20xx〕18号)
     * @param status how far it has come: “draft”, “planned” or “issued”, where said
     * @param issuer name of the region or body whose policy it is, where said
     */
    record Policy(
            String name,
            Kind kind,
            @Nullable String number,
            @Nullable String status,
            @Nullable String issuer,
            Provenance provenance)
            implements Entity {
        @Override
        public String key() {
            return "policy|" + kind + "|" + name;
        }

        /** What sort of policy it is. */
        public enum Kind {
            DOCUMENT,
            INITIATIVE;

            /** {@return the kind as it is published} */
            public String label() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * A prize, honour, brand title, certification or demonstration title.
     *
     * @param level {@code national}, {@code province}, {@code city} or {@code county}, where known
     * @param category {@code quality prize}, {@code brand}, {@code title}, {@code certification} …, where known
     * @param grantor name of the region that grants it, where known
     */
    record Award(
            String name,
            @Nullable String level,
            @Nullable String category,
            @Nullable String grantor,
            Provenance provenance)
            implements Entity {
        @Override
        public String key() {
            return "award|" + name;
        }
    }
}
