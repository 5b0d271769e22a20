import { defineConfig } from "errcat";

export default defineConfig({ projects: ["catalog/*"] });
