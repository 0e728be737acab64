#ifndef READ_YAML_FAULT_H
#define READ_YAML_FAULT_H

#include "base/diag.h"

/*
 * libyaml's complaint in words a planner understands. PROBLEM is its phrase,
 * AT the byte it points to, CONTEXT_AT where the construct began; all in file
 * NUMBER of DIAG's files.
 */
void yaml_fault(struct diag *, uint32_t number, const char *problem, uint32_t at,
                const char *context, uint32_t context_at);

#endif
