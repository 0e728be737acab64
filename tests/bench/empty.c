/* Does nothing: linked to the libraries of a program, it is what starting costs. */
int main(void)
{
    return 0;
}
