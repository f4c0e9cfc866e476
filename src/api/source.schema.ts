import * as v from "valibot";
import { dateSchema, keySchema, titleSchema } from "./wire.schema.ts";

export const sourceSchema = v.object({
  id: keySchema,
  title: titleSchema,
  publisher: v.optional(titleSchema),
  published: v.optional(dateSchema),
  event: v.optional(dateSchema),
  url: v.optional(v.string("type")),
});
